import { Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingException } from '@/api/types';
import type { FichaEdits } from '../useFichaEdits';
import { ExceptionCard } from './ExceptionCard';
import type { LookUp } from './lookUp';

interface ExceptionsProps {
  exceptions: ClosingException[];
  lookUp: LookUp;
  edits: FichaEdits;
  playable: boolean;
}

/** Only what is in doubt. Whoever settles one by keyboard finds herself at the next. */
export function Exceptions({ exceptions, lookUp, edits, playable }: ExceptionsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const settledAt = useRef<number | null>(null);
  const count = exceptions.length;
  useEffect(() => {
    const at = settledAt.current;
    if (at === null) return;
    settledAt.current = null;
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-exception]') ?? [];
    const next = cards[Math.min(at, cards.length - 1)]?.querySelector<HTMLElement>(
      'button[aria-label]:not([disabled])',
    );
    (next ?? heading.current)?.focus();
  }, [count]);
  return (
    <section aria-labelledby="closing-doubts">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="closing-doubts" tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
          {t('closing.doubts.title')}
        </Title>
        <Text c="dimmed" role="status">
          {t('closing.doubts.left', { count })}
        </Text>
      </Group>
      {count === 0 ? (
        <Group gap="sm">
          <ThemeIcon radius="xl" color="#2b7a4b" size={28} aria-hidden>
            <IconCheck size={18} />
          </ThemeIcon>
          <Text>{t('closing.doubts.none')}</Text>
        </Group>
      ) : (
        <Stack gap="md" ref={list}>
          {exceptions.map(({ questionId, doubt }, at) => {
            const looked = lookUp(questionId);
            return (
              looked && (
                <ExceptionCard
                  key={questionId}
                  looked={looked}
                  doubt={doubt}
                  edits={edits}
                  playable={playable}
                  settled={() => (settledAt.current = at)}
                />
              )
            );
          })}
        </Stack>
      )}
    </section>
  );
}
