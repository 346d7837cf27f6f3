import { IconCheck, IconChecks, IconHandStop, IconMinus } from '@tabler/icons-react';
import type { QuestionState } from '@/api/types';
import classes from './TickMark.module.css';

const icons = { answered: IconCheck, verified: IconChecks, notApplicable: IconMinus, declined: IconHandStop } as const;

/** Hollow while the words may still change, solid when they stand; set aside looks calm, not failed. */
export function TickMark({ state, hollow }: { state: QuestionState; hollow: boolean }) {
  const Icon = hollow ? IconCheck : state === 'pending' || state === 'asked' ? null : icons[state];
  return (
    <span className={classes.mark} data-state={hollow ? 'hollow' : state} aria-hidden>
      {Icon && <Icon size={16} stroke={2.6} />}
    </span>
  );
}
