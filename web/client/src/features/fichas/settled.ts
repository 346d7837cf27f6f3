import type { FichaItem } from '@/api/types';

/** A question with a last word, set aside included. */
export const isSettled = ({ current }: FichaItem) =>
  !!current && current.state !== 'pending' && current.state !== 'asked';
