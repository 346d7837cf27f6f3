import type { FichaItem, Question, Scope } from '@/api/types';

/** A question with its chapter and what the ficha says of it. */
export interface Looked {
  question: Question;
  scope: Scope;
  /** The place of the chapter in the form. */
  at: number;
  item: FichaItem;
}

export type LookUp = (questionId: string) => Looked | null;
