import { ActionIcon, Group, Kbd, Text, Textarea } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/lib/id';
import { clock } from '@/lib/time';
import { Sentence } from '@/ui/Sentence';
import { useTakeNote } from '../api/takeNote';
import keys from './Keys.module.css';
import classes from './NoteComposer.module.css';

interface NoteComposerProps {
  conversationId: string;
  /** The moment the note is about: when one began to write. */
  atMs: number;
  close: () => void;
}

/** A line to write in, while the talk goes on. What is not stored stays here. */
export function NoteComposer({ conversationId, atMs, close }: NoteComposerProps) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [text, setText] = useState('');
  const note = useTakeNote(conversationId);
  const save = () => {
    if (!text.trim()) return close();
    note.mutate({ id, atMs: Math.round(atMs), text }, { onSuccess: close });
  };
  return (
    <div className={classes.composer}>
      <Group gap="xs" wrap="nowrap" align="end">
        <Textarea
          flex={1}
          autosize
          minRows={1}
          maxRows={5}
          maxLength={4_000}
          autoFocus
          label={t('live.note.label', { time: clock(atMs) })}
          placeholder={t('live.note.placeholder')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            save();
          }}
        />
        <ActionIcon size={42} loading={note.isPending} aria-label={t('live.note.save')} onClick={save}>
          <IconCheck />
        </ActionIcon>
        <ActionIcon size={42} variant="default" aria-label={t('app.cancel')} onClick={close}>
          <IconX />
        </ActionIcon>
      </Group>
      <Text size="sm" c="dimmed" visibleFrom="sm" mt={4} className={keys.keys}>
        <Kbd size="xs">{t('live.note.enter')}</Kbd> {t('live.note.hint')}
      </Text>
      <Sentence of={note.error} />
    </div>
  );
}
