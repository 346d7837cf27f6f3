import { Store } from '@/lib/store';

/** What was asked for with *Grabar* or *Subir*, from anywhere. */
export interface Wish {
  kind: 'record' | 'upload' | 'notes';
  intervieweeId?: string;
  /** Files that were dropped on the page already. */
  files?: File[];
}

export const wish = new Store<Wish | null>(null);
