import type { FichaAnswer, SeenAnswer } from '@/api/types';

/** What somebody confirms is what stands in front of her: said with her yes, so that it never goes to another answer. */
export const seenOf = ({ state, answer }: FichaAnswer): SeenAnswer => ({ state, ...(answer && { answer }) });
