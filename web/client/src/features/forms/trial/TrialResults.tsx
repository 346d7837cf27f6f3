import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCheck, IconMinus, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrialTalk, TrialTick, TrialView } from '@/api/types';
import { language as screenLanguage, said } from '@/i18n';
import { when } from '@/lib/time';
import { sampleName } from './sampleName';

type Change = TrialTalk['changes'][number];
const icons = { appears: IconPlus, vanishes: IconMinus, changes: IconRefresh } as const;
const kindOf = ({ before, after }: Change) => (before ? (after ? 'changes' : 'vanishes') : 'appears');

/** Which ticks come, go or change, talk by talk, each with the words that make it. */
export function TrialResults({ trial, language }: { trial: TrialView; language: string }) {
  const { t } = useTranslation();
  const count = trial.talks.reduce((all, talk) => all + talk.changes.length, 0);
  return (
    <Stack component="section" gap="md" aria-labelledby="trial-results">
      <Group justify="space-between">
        <Title order={2} id="trial-results">
          {t('forms.trial.results')}
        </Title>
        <Text c="dimmed" role="status">
          {t('forms.trial.total', { count })}
        </Text>
      </Group>
      {trial.talks.map((talk) => (
        <Card key={talk.sample ?? talk.conversationId}>
          <Title order={3}>{talk.sample ? sampleName(talk.sample) : (talk.title ?? t('forms.trial.untitled'))}</Title>
          <Text size="sm" c="dimmed" mb="sm">
            {talk.at ? `${when(talk.at, screenLanguage())} · ` : ''}
            {t('forms.trial.same', { count: talk.same })}
          </Text>
          {talk.changes.length === 0 ? (
            <Group gap={6}>
              <IconCheck size={18} aria-hidden />
              <Text>{t('forms.trial.nothing')}</Text>
            </Group>
          ) : (
            <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {talk.changes.map((change) => (
                <ChangedTick key={change.questionId} change={change} language={language} />
              ))}
            </Stack>
          )}
        </Card>
      ))}
    </Stack>
  );
}

function ChangedTick({ change, language }: { change: Change; language: string }) {
  const { t } = useTranslation();
  const kind = kindOf(change);
  const Icon = icons[kind];
  return (
    <li>
      <Group gap="sm" mb={4}>
        <Badge variant="default" tt="none" leftSection={<Icon size={14} />}>
          {t(`forms.trial.${kind}`)}
        </Badge>
        <Text fw={550}>{change.label}</Text>
      </Group>
      {change.before && <Words tick={change.before} when={kind === 'changes' ? 'before_' : null} language={language} />}
      {change.after && <Words tick={change.after} when={kind === 'changes' ? 'after_' : null} language={language} />}
    </li>
  );
}

function Words({ tick, when, language }: { tick: TrialTick; when: 'before_' | 'after_' | null; language: string }) {
  const { t } = useTranslation();
  const value =
    tick.state === 'notApplicable'
      ? t('forms.trial.notApplicable')
      : tick.yesNo != null
        ? t(tick.yesNo ? 'forms.trial.yes' : 'forms.trial.no')
        : (tick.number?.toString() ?? null);
  const quoted = tick.line > 0;
  return (
    <Text size="sm" pl="xs">
      <IconArrowRight size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
      {when && `${t(`forms.trial.${when}`)}: `}
      {value && <b>{value}</b>}
      {value && tick.quote && ' · '}
      {tick.quote && <span lang={quoted ? language : undefined}>{quoted ? `«${tick.quote}»` : said(tick.quote)}</span>}
      {quoted && (
        <Text component="span" size="sm" c="dimmed">
          {' '}
          ({t('forms.trial.line', { line: tick.line })})
        </Text>
      )}
    </Text>
  );
}
