import { Button, Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Sentence } from '@/ui/Sentence';
import { formsQuery, samplesQuery, useTrial } from '../api/forms';
import type { DraftKeeper } from '../core/draftKeeper';
import { OwnTalks } from './OwnTalks';
import { sampleName } from './sampleName';
import { TrialResults } from './TrialResults';

const draft = 'draft';
const numberOf = (choice: string) => (choice === draft ? {} : { version: Number(choice) });

/** Interviews played through two versions, to see which ticks come and go. Nothing of it is stored. */
export function TrialPanel({ keeper, interviewer }: { keeper: DraftKeeper; interviewer: boolean }) {
  const { t } = useTranslation();
  const { form, view } = useStore(keeper.state);
  const { data: lines } = useQuery(formsQuery);
  const { data: samples, error, refetch } = useQuery(samplesQuery(form.id, form.locale));
  const [before, setBefore] = useState(String(form.version - 1));
  const [after, setAfter] = useState(draft);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [talks, setTalks] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const trial = useTrial(form.id, form.locale);
  if (error && !samples) return <ErrorState problem={error} retry={() => void refetch()} />;
  if (!samples) return <Busy />;
  const versions = lines?.find((line) => line.id === form.id && line.language === form.locale)?.versions ?? [];
  const states = [
    { value: draft, label: t('forms.trial.draft') },
    ...versions.map(({ version }) => ({ value: String(version), label: t('forms.trial.version', { version }) })),
  ];
  // To begin with, all of them.
  const played = chosen ?? samples.map((sample) => sample.id);
  const nothing = played.length + talks.length === 0;
  const go = async () => {
    setTried(true);
    if (nothing || !(await keeper.flush())) return;
    const [from, to] = [numberOf(before).version, numberOf(after).version];
    trial.mutate({
      ...(from ? { before: from } : {}),
      ...(to ? { after: to } : {}),
      samples: played,
      conversations: talks,
    });
  };
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('forms.trial.lead')}</Text>
      <Group align="end">
        <NativeSelect
          label={t('forms.trial.before')}
          data={states}
          value={before}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('forms.trial.after')}
          data={states}
          value={after}
          onChange={(event) => setAfter(event.currentTarget.value)}
        />
      </Group>
      <Checkbox.Group
        label={t('forms.trial.samples')}
        description={samples.length === 0 ? t('forms.trial.samplesNone') : undefined}
        value={played}
        onChange={setChosen}
        error={tried && nothing ? t('forms.trial.needed') : undefined}
      >
        <Stack gap="sm" mt="xs" mb="xs">
          {samples.map(({ id, lines: count, begins }) => (
            <Checkbox
              key={id}
              value={id}
              label={`${sampleName(id)} · ${t('forms.trial.lines', { count })}`}
              description={<span lang={form.locale}>«{begins}»</span>}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {interviewer && <OwnTalks chosen={talks} choose={setTalks} />}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={18} />}
          loading={trial.isPending}
          onClick={() => void go()}
        >
          {t('forms.trial.go')}
        </Button>
      </Group>
      <Sentence of={trial.error} />
      {trial.data && !trial.isPending && <TrialResults key={view.revision} trial={trial.data} language={form.locale} />}
    </Stack>
  );
}
