import { Box, Button, Group, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { Sentence } from '@/ui/Sentence';
import classes from './TranscriptLine.module.css';
import type { TranscriptEdits } from './useTranscriptEdits';

interface LineEditorProps {
  segment: Segment;
  edits: TranscriptEdits;
  close: () => void;
}

/** Writes a line otherwise, or makes two of it where the cursor stands. What does not arrive stays written here. */
export function LineEditor({ segment, edits, close }: LineEditorProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(segment.text);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = (edit: Promise<void>) => {
    setBusy(true);
    edit.then(close, (error: unknown) => {
      setProblem(error);
      setBusy(false);
    });
  };
  const save = () => {
    const corrected = text.trim();
    if (corrected === '' || corrected === segment.text) return close();
    send(edits.correct(segment, corrected));
  };
  const split = () => {
    const at = (area.current?.selectionStart ?? 0) - (text.length - text.trimStart().length);
    send(edits.split(segment, text.trim(), at));
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) split();
    else save();
  };
  return (
    <Box className={classes.editor}>
      <Textarea
        ref={area}
        aria-label={t('conversation.lineText')}
        description={t('transcript.editKeys')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        disabled={busy}
        autosize
        autoFocus
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" onClick={save} disabled={busy}>
          {t('transcript.saveLine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={split} disabled={busy}>
          {t('transcript.split')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={close} disabled={busy}>
          {t('transcript.leaveLine')}
        </Button>
      </Group>
      <Sentence of={problem} />
    </Box>
  );
}
