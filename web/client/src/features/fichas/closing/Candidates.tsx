import { Box, Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer } from '@/api/types';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { AnswerText } from '../AnswerText';
import { seenOf } from '../core/seen';
import { isSettled } from '../settled';
import type { FichaEdits } from '../useFichaEdits';
import type { Looked } from './lookUp';

interface CandidatesProps {
  looked: Looked;
  edits: FichaEdits;
  playable: boolean;
  settled: () => void;
}

/** What there is to choose from: the answer in force, and what speaks against it; each can be heard. */
export function Candidates({ looked: { question, item }, edits, playable, settled }: CandidatesProps) {
  const { t } = useTranslation();
  const { current, proposals } = item;
  if (!current || !isSettled(item)) return null;
  if (proposals.length === 0) {
    return (
      <Box mt={6}>
        <Said answer={current} playable={playable} />
      </Box>
    );
  }
  const choose = (run: () => void) => () => {
    settled();
    run();
  };
  const options = [
    { answer: current, run: choose(() => edits.write(question, { state: 'verified', seen: seenOf(current) })) },
    ...proposals.map((answer) => ({ answer, run: choose(() => edits.decide(question, answer, true)) })),
  ];
  return options.map(({ answer, run }, at) => (
    <Paper key={answer.conversationId ?? at} withBorder p="sm" mt="sm" radius="md">
      <Group justify="space-between" align="end">
        <Box flex="1 1 220px" miw={0}>
          <Text size="sm" c="dimmed">
            {t(at === 0 ? 'closing.inForce' : 'closing.heardToo', { date: when(answer.at, language()) })}
          </Text>
          <Said answer={answer} playable={playable} />
        </Box>
        <Button
          variant="default"
          aria-label={t('closing.chooseFor', { label: question.label, at: at + 1 })}
          onClick={run}
        >
          {t('closing.choose')}
        </Button>
      </Group>
    </Paper>
  ));
}

function Said({ answer, playable }: { answer: FichaAnswer; playable: boolean }) {
  const { conversationId, evidence } = answer;
  return (
    <Group gap="sm">
      <AnswerText answer={answer} />
      {conversationId &&
        evidence
          .slice(0, 1)
          .map((one) => (
            <PlayClip
              key={one.segmentId}
              conversationId={conversationId}
              fromMs={one.fromMs}
              toMs={one.toMs}
              ready={playable}
            />
          ))}
    </Group>
  );
}
