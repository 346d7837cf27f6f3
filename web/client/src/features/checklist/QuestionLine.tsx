import { Box, Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOpen, keyOf, type Line } from './core/questions';
import { LineNote } from './LineNote';
import { Proof } from './Proof';
import classes from './QuestionLine.module.css';
import { ReviewMark } from './ReviewMark';
import { SetAside } from './SetAside';
import { TickMark } from './TickMark';
import type { Marks } from './useMarks';

interface QuestionLineProps {
  conversationId: string;
  line: Line;
  marks: Marks | null;
  playable: boolean;
  keys: boolean;
}

export function QuestionLine({ conversationId, line, marks, playable, keys }: QuestionLineProps) {
  const { t } = useTranslation();
  const { question, item, hollow, settling, number } = line;
  const open = isOpen(item);
  const key = keys ? keyOf(number) : null;
  const state = t(`checklist.state.${hollow ? 'provisional' : item.state}`);
  return (
    <Box
      className={classes.line}
      role="group"
      aria-label={question.label}
      data-question={question.id}
      data-state={item.state}
      data-settling={settling || undefined}
    >
      <UnstyledButton
        className={classes.tick}
        disabled={!marks}
        aria-pressed={!open}
        aria-keyshortcuts={(marks && key) || undefined}
        aria-label={t(open ? 'checklist.tick' : 'checklist.untick', { label: question.label })}
        onClick={() => marks?.mark(question, open ? 'tick' : 'untick')}
      >
        <TickMark state={item.state} hollow={hollow || settling} />
      </UnstyledButton>
      <Box miw={0} flex={1}>
        <Group gap={8} wrap="nowrap" justify="space-between" align="start">
          <Text component="span" className={classes.label} title={question.text}>
            {question.label}
          </Text>
          <Group gap={6} wrap="nowrap">
            {open && !hollow && item.state === 'asked' && (
              <Text size="sm" c="dimmed">
                {state}
              </Text>
            )}
            {!open && <ReviewMark evidence={item.evidence} />}
            {!open && <Proof conversationId={conversationId} line={line} marks={marks} playable={playable} />}
            {marks && open && key && (
              <Kbd size="xs" aria-hidden className={classes.key}>
                {key.toUpperCase()}
              </Kbd>
            )}
          </Group>
        </Group>
        <LineNote line={line} marks={marks} />
        {marks && open && <SetAside line={line} marks={marks} />}
      </Box>
    </Box>
  );
}
