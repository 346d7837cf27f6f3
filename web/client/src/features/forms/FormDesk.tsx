import { Anchor, Group, Stack, Tabs, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import type { DraftKeeper } from './core/draftKeeper';
import { DraftBar } from './DraftBar';
import { Conflict } from './editor/Conflict';
import { Editor } from './editor/Editor';
import { Preview } from './Preview';
import { TrialPanel } from './trial/TrialPanel';
import { Versions } from './Versions';
import classes from './FormDesk.module.css';

interface FormDeskProps {
  keeper: DraftKeeper;
  /** The question or scope that is open. */
  part: string | undefined;
  show: (part?: string) => void;
  interviewer: boolean;
}

/** A questionnaire on the workbench: its questions, how it looks, what it hears, its versions. */
export function FormDesk({ keeper, part, show, interviewer }: FormDeskProps) {
  const { t } = useTranslation();
  const { form, kept } = useStore(keeper.state);
  const [tab, setTab] = useState<string | null>('questions');
  return (
    <Stack gap="md">
      <title>{`${form.title} · ${t('forms.title')} · ${t('app.name')}`}</title>
      <Stack gap="xs">
        <Anchor c="dimmed" renderRoot={(props) => <Link to="/formularios" {...props} />}>
          <Group gap={6}>
            <IconArrowLeft size={18} aria-hidden />
            {t('forms.back')}
          </Group>
        </Anchor>
        <Title order={1} lang={form.locale}>
          {form.title || '…'}
        </Title>
        <DraftBar
          keeper={keeper}
          mend={(name) => (setTab('questions'), show(name))}
          published={() => setTab('versions')}
        />
      </Stack>
      {kept === 'conflict' && <Conflict keeper={keeper} />}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="lg" className={classes.tabs}>
          <Tabs.Tab value="questions">{t('forms.tabs.questions')}</Tabs.Tab>
          <Tabs.Tab value="preview">{t('forms.tabs.preview')}</Tabs.Tab>
          <Tabs.Tab value="trial">{t('forms.tabs.trial')}</Tabs.Tab>
          <Tabs.Tab value="versions">{t('forms.tabs.versions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="questions">
          <Editor keeper={keeper} part={part} show={show} />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          <Preview form={form} />
        </Tabs.Panel>
        <Tabs.Panel value="trial">
          <TrialPanel keeper={keeper} interviewer={interviewer} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions keeper={keeper} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
