import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { clock } from '@/lib/time';
import classes from './Description.module.css';

/** What the talk was about. Where a language model wrote it, it says so, and each sentence leads to the lines it rests on. */
export function Description({ view }: { view: ConversationView }) {
  const { t } = useTranslation();
  if (!view.summary) return view.description ? <Text fz="lg">{view.description}</Text> : null;
  const lines = new Map(view.segments.map((line, row) => [line.id, { line, row }]));
  return (
    <Stack gap={2}>
      <Text fz="lg" lang={view.form.language}>
        {view.summary.map((sentence) => (
          <Fragment key={sentence.text}>
            {sentence.text}
            {sentence.segmentIds.map((segmentId) => {
              const at = lines.get(segmentId);
              if (!at) return null;
              const place =
                view.origin === 'notes'
                  ? t('conversation.summary.note', { number: at.row + 1 })
                  : clock(at.line.fromMs);
              return (
                <Anchor
                  key={segmentId}
                  className={classes.source}
                  aria-label={t('conversation.summary.source', { place })}
                  renderRoot={(props) => (
                    <Link
                      to="/conversaciones/$id"
                      params={{ id: view.id }}
                      search={{ linea: segmentId }}
                      resetScroll={false}
                      {...props}
                    />
                  )}
                >
                  {place}
                </Anchor>
              );
            })}{' '}
          </Fragment>
        ))}
      </Text>
      <Text fz="sm" c="dimmed">
        {t('conversation.summary.by')}
      </Text>
    </Stack>
  );
}
