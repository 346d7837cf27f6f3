import type { ConversationView, Stage } from '@/api/types';

/** There is one whole, seekable file. */
export const isPlayable = (view: ConversationView, stagesDone: readonly Stage[]) =>
  view.durationMs > 0 && (view.status === 'ready' || stagesDone.includes('compact'));
