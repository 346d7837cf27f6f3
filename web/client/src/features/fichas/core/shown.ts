import type { FichaItem, FichaView } from '@/api/types';
import { isSettled } from '../settled';

/** Which questions of the ficha are shown. */
export type Show = 'all' | 'changed' | 'undecided' | 'unanswered';
export const shows: readonly Show[] = ['all', 'changed', 'undecided', 'unanswered'];

const fits: Record<Show, (item: FichaItem) => boolean> = {
  all: () => true,
  changed: (item) => !!item.difference,
  undecided: (item) => item.proposals.length > 0,
  unanswered: (item) => !isSettled(item),
};

export const isShown = (show: Show, item: FichaItem) => fits[show](item);

export const countOf = (show: Show, { items }: FichaView) => items.filter(fits[show]).length;
