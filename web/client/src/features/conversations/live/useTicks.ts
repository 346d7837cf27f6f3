import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Form } from '@/api/types';
import type { Marks } from '@/features/checklist/useMarks';
import { language, said } from '@/i18n';
import { toast } from '@/ui/toast';
import { settleMs, type Settling, settling, unticked } from '../core/settling';

/** The questions of some items. */
const questionsOf = (form: Form | undefined, items: readonly ChecklistItem[]) =>
  (form?.scopes ?? [])
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => items.some(({ questionId }) => questionId === id));

const listed = (all: string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(all);

const lookMs = 250;

/** Which ticks are still hollow; and a word, with a way back, about each that goes by itself. */
export function useTicks(form: Form | undefined, items: readonly ChecklistItem[] | undefined, marks: Marks): string[] {
  const { t } = useTranslation();
  const [hollow, setHollow] = useState<Settling>({});
  const before = useRef<readonly ChecklistItem[] | null>(null);

  useEffect(() => {
    if (!items) return;
    const last = before.current;
    before.current = items;
    setHollow((known) => settling(last, items, known, Date.now()));
    const gone = unticked(last, items);
    const lines = questionsOf(form, gone);
    if (lines.length > 0)
      toast(
        t('live.unticked', {
          count: lines.length,
          labels: listed(lines.map(({ label }) => `«${label}»`)),
          reason: said(gone[0]?.reason ?? ''),
        }),
        // What was heard does not come back with it.
        {
          label: t('live.byHand', { count: lines.length }),
          run: () => lines.forEach((question) => marks.mark(question, 'tick')),
        },
      );
  }, [items, form, marks, t]);

  const waits = Object.keys(hollow).length > 0;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(
      () => setHollow((known) => settling(before.current, before.current ?? [], known, Date.now())),
      Math.min(lookMs, settleMs),
    );
    return () => clearInterval(timer);
  }, [waits]);

  return Object.keys(hollow);
}
