import { ActionIcon, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconQuote } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from './core/questions';
import { Quote } from './Quote';
import type { Marks } from './useMarks';

interface ProofProps {
  conversationId: string;
  line: Line;
  marks: Marks | null;
  playable: boolean;
}

const lingerMs = 200;

/** Hover, focus or tap: the words that settled the question, who says so, and those seconds of sound. */
export function Proof({ conversationId, line: { question, item }, marks, playable }: ProofProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(leaving.current);
  const leave = () => (leaving.current = setTimeout(close, lingerMs));
  const reach = () => {
    stay();
    open();
  };
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      width={340}
      position="left-start"
      withArrow
      shadow="md"
      withinPortal
      returnFocus={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('checklist.proof', { label: question.label })}
          onMouseEnter={reach}
          onMouseLeave={leave}
          onFocus={reach}
          onClick={reach}
        >
          <IconQuote size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        onMouseEnter={stay}
        onMouseLeave={leave}
        aria-label={t('checklist.proof', { label: question.label })}
      >
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {question.text}
          </Text>
          {item.evidence.length === 0 && <Text size="sm">{item.answer?.text ?? t('checklist.noQuote')}</Text>}
          {item.evidence.map((evidence) => (
            <Quote
              key={`${evidence.segmentId}-${evidence.start}`}
              conversationId={conversationId}
              evidence={evidence}
              playable={playable}
            />
          ))}
          {item.proposals.map((proposal) => (
            <Text key={proposal.evidence[0]?.segmentId ?? proposal.answer.text} size="sm" c="dimmed">
              {t('checklist.proposal', { quote: proposal.evidence[0]?.quote ?? proposal.answer.text })}
            </Text>
          ))}
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {item.source ? t(`checklist.source.${item.source}`) : ''}
            </Text>
            {marks && item.state === 'answered' && item.source !== 'person' && (
              <Button size="compact-sm" variant="light" onClick={() => marks.mark(question, item, 'verify')}>
                {t('checklist.verify')}
              </Button>
            )}
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
