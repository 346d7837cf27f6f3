import { Box, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { Sentence } from '@/ui/Sentence';
import { toast } from '@/ui/toast';
import { useCorrectSegment } from '../api/correctSegment';

interface LineEditorProps {
  conversationId: string;
  segment: Segment;
  close: () => void;
}

export function LineEditor({ conversationId, segment, close }: LineEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(segment.text);
  const correct = useCorrectSegment(conversationId);
  const save = () => {
    const corrected = text.trim();
    if (corrected === '' || corrected === segment.text) return close();
    correct.mutate(
      { segmentId: segment.id, text: corrected },
      {
        onSuccess: () => {
          close();
          toast(t('conversation.corrected'), {
            label: t('app.undo'),
            run: () => correct.mutate({ segmentId: segment.id, text: segment.text }),
          });
        },
      },
    );
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };
  return (
    <Box flex={1}>
      <Textarea
        aria-label={t('conversation.lineText')}
        description={t('conversation.keys')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        disabled={correct.isPending}
        autosize
        autoFocus
      />
      {correct.error && <Sentence of={correct.error} />}
    </Box>
  );
}
