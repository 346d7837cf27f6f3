import { Box, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FichaEdit, ReadBackLine } from '@/api/types';
import { language as screens } from '@/i18n';
import { when } from '@/lib/time';
import { AnswerEditor } from '../edit/AnswerEditor';
import type { FichaEdits, Undo } from '../useFichaEdits';
import type { Looked } from './lookUp';
import classes from './SpokenLine.module.css';

interface SpokenLineProps {
  line: ReadBackLine;
  looked: Looked;
  language: string;
  active: boolean;
  begun: boolean;
  choose: () => void;
  /** The way back from what was said to it here; null where nothing was. */
  undo: Undo | null;
  settled: (undo: Undo) => void;
  takenBack: () => void;
  edits: FichaEdits;
}

/** One sentence. The one being read is large and has the two answers under it; the others wait quietly and are one touch away. */
export function SpokenLine({
  line,
  looked,
  language,
  active,
  begun,
  choose,
  undo,
  settled,
  takenBack,
  edits,
}: SpokenLineProps) {
  const { t } = useTranslation();
  const { question, item } = looked;
  const [correcting, setCorrecting] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active && begun) yes.current?.focus();
  }, [active, begun]);
  const said = (line.confirmedAt || undo) && (
    <Group gap={6}>
      {line.confirmedAt && (
        <>
          <IconCheck size={18} aria-hidden className={classes.tick} />
          <Text size="sm">{t('closing.read.confirmed', { date: when(line.confirmedAt, screens()) })}</Text>
        </>
      )}
      {undo && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('closing.read.undoFor', { label: question.label })}
          onClick={() => undo(takenBack)}
        >
          {t('app.undo')}
        </Button>
      )}
    </Group>
  );
  if (!active) {
    return (
      <li className={classes.line} data-confirmed={!!line.confirmedAt}>
        <UnstyledButton className={classes.quiet} onClick={choose}>
          <span lang={language}>{line.sentence}</span>
        </UnstyledButton>
        {said}
      </li>
    );
  }
  const hers = (edit: FichaEdit): FichaEdit =>
    edit.state === 'answered' ? { ...edit, state: 'verified', confirmedBy: 'interviewee' } : edit;
  return (
    <li className={classes.line} data-active aria-current="step">
      <Text className={classes.sentence} lang={language}>
        {line.sentence}
      </Text>
      {said}
      {correcting ? (
        <AnswerEditor
          question={question}
          answer={item.current?.answer}
          close={() => setCorrecting(false)}
          save={async (edit) => {
            settled(await edits.save(question, hers(edit), true));
          }}
        />
      ) : (
        <Group mt="md" gap="sm">
          <Button
            size="lg"
            ref={yes}
            leftSection={<IconCheck size={22} />}
            aria-label={t('closing.read.yesFor', { label: question.label })}
            onClick={() =>
              edits.write(question, { state: 'verified', confirmedBy: 'interviewee', seen: line.seen }, settled, true)
            }
          >
            {t('closing.read.yes')}
          </Button>
          <Button
            size="lg"
            variant="default"
            leftSection={<IconPencil size={20} />}
            aria-label={t('closing.read.correctFor', { label: question.label })}
            onClick={() => setCorrecting(true)}
          >
            {t('closing.read.correct')}
          </Button>
          <Box flex={1} />
          <Button
            variant="subtle"
            color="gray"
            c="dimmed"
            onClick={() => edits.write(question, { state: 'declined' }, settled, true)}
          >
            {t('checklist.declined')}
          </Button>
        </Group>
      )}
    </li>
  );
}
