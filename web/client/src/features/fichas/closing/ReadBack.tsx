import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadBackLine } from '@/api/types';
import type { FichaEdits, Undo } from '../useFichaEdits';
import type { LookUp } from './lookUp';
import { SpokenLine } from './SpokenLine';

interface ReadBackProps {
  lines: ReadBackLine[];
  /** Of the sentences. */
  language: string;
  lookUp: LookUp;
  edits: FichaEdits;
}

/** What is noted, in plain words, to be read to the person or by her: big, one line at a time. Her yes or her correction is hers. */
export function ReadBack({ lines, language, lookUp, edits }: ReadBackProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [undos, setUndos] = useState<ReadonlyMap<string, Undo>>(new Map());
  if (lines.length === 0) return null;
  const waiting = lines.filter((line) => !line.confirmedAt);
  const active = lines.some((line) => line.questionId === chosen) ? chosen : (waiting[0]?.questionId ?? null);
  return (
    <section aria-labelledby="closing-read">
      <Title order={2} id="closing-read">
        {t('closing.read.title')}
      </Title>
      <Text c="dimmed" mb="sm" role="status">
        {waiting.length > 0 ? t('closing.read.left', { count: waiting.length }) : t('closing.read.all')}
      </Text>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {lines.map((line) => {
          const looked = lookUp(line.questionId);
          return (
            looked && (
              <SpokenLine
                key={line.questionId}
                line={line}
                looked={looked}
                language={language}
                active={line.questionId === active}
                // Only what she did here moves the focus, not the first look at the page.
                begun={chosen !== null}
                choose={() => setChosen(line.questionId)}
                undo={undos.get(line.questionId) ?? null}
                settled={(undo) => {
                  setUndos(new Map(undos).set(line.questionId, undo));
                  setChosen(waiting.find((one) => one.questionId !== line.questionId)?.questionId ?? '');
                }}
                takenBack={() => {
                  setUndos(new Map([...undos].filter(([id]) => id !== line.questionId)));
                  setChosen(line.questionId);
                }}
                edits={edits}
              />
            )
          );
        })}
      </Stack>
    </section>
  );
}
