import { Badge, Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { dropDraft, formsQuery, readVersion, versionQuery } from './api/forms';
import { ChangeList } from './ChangeList';
import type { DraftKeeper } from './core/draftKeeper';
import { Preview } from './Preview';
import { useVersionWords } from './useVersionWords';

/** The draft and all that was published, newest first. Nothing published changes; one can always begin from it again. */
export function Versions({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = useVersionWords();
  const { form, view } = useStore(keeper.state);
  const { data, error, refetch } = useQuery(formsQuery);
  const [seen, setSeen] = useState<number | null>(null);
  if (error && !data) return <ErrorState what="form" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={3} />;
  const versions = data.find((line) => line.id === form.id && line.language === form.locale)?.versions ?? [];
  const takeBack = (before: typeof form) => ({ label: t('app.undo'), run: () => keeper.change(() => before) });
  const restore = async (version: number) => {
    try {
      const before = keeper.state.get().form;
      const { title, scopes } = await readVersion({ id: form.id, version, language: form.locale });
      keeper.change((now) => ({ ...now, title, scopes }));
      toast(t('forms.versions.restored', { version }), takeBack(before));
    } catch (failure) {
      toastProblem(sentence(failure));
    }
  };
  const drop = async () => {
    await keeper.flush();
    const before = keeper.state.get();
    try {
      keeper.became(await dropDraft(before.form, before.view.revision));
      toast(t('forms.versions.dropped'), takeBack(before.form));
    } catch (failure) {
      toastProblem(sentence(failure));
    }
  };
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('forms.versions.lead')}</Text>
      {view.stored && (
        <Card component="section" aria-label={t('forms.versions.draft')}>
          <Group justify="space-between" align="start" mb="xs">
            <Title order={2} size="h3">
              {t('forms.versions.draft')}
            </Title>
            <Button variant="default" size="compact-md" onClick={() => void drop()}>
              {t('forms.versions.drop')}
            </Button>
          </Group>
          <ChangeList changes={view.changes} />
        </Card>
      )}
      <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {versions.map((line, at) => (
          <Card key={line.version} component="li">
            <Group justify="space-between" align="start">
              <Stack gap={4} flex={1} miw={220}>
                <Group gap="xs">
                  <Title order={2} size="h3">
                    {t('forms.version', { version: line.version })}
                  </Title>
                  {at === 0 && (
                    <Badge variant="light" color="ink" tt="none">
                      {t('forms.versions.current')}
                    </Badge>
                  )}
                </Group>
                <Text size="sm" c="dimmed">
                  {words(line)} · {t('forms.questions', { count: line.questions })}
                </Text>
                {line.note && <Text size="sm">{line.note}</Text>}
              </Stack>
              <Group gap="xs">
                <Button
                  variant="default"
                  aria-label={t('forms.versions.seeOne', { version: line.version })}
                  onClick={() => setSeen(line.version)}
                >
                  {t('forms.versions.see')}
                </Button>
                <Button
                  variant="default"
                  aria-label={t('forms.versions.restoreOne', { version: line.version })}
                  onClick={() => void restore(line.version)}
                >
                  {t('forms.versions.restore')}
                </Button>
              </Group>
            </Group>
          </Card>
        ))}
      </Stack>
      {seen !== null && (
        <Modal
          opened
          size="xl"
          onClose={() => setSeen(null)}
          title={t('forms.version', { version: seen })}
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <OneVersion id={form.id} version={seen} language={form.locale} />
        </Modal>
      )}
    </Stack>
  );
}

function OneVersion({ id, version, language }: { id: string; version: number; language: string }) {
  const { data, error, refetch } = useQuery(versionQuery({ id, version, language }));
  if (error) return <ErrorState what="form" problem={error} retry={() => void refetch()} />;
  return data ? <Preview form={data} /> : <Busy />;
}
