import type { SearchHit } from '@/api/types';

export interface Found {
  conversationId: string;
  intervieweeId: string;
  /** Its best passages. */
  hits: SearchHit[];
  /** Passages that are not shown. */
  more: number;
}

const passagesShown = 3;

/** Passages by conversation, the conversation with the best passage first. */
export function grouped(hits: readonly SearchHit[]): Found[] {
  const found = new Map<string, Found>();
  for (const hit of hits) {
    const { conversationId, intervieweeId } = hit;
    const known = found.get(conversationId) ?? { conversationId, intervieweeId, hits: [], more: 0 };
    found.set(conversationId, known);
    if (known.hits.length < passagesShown) known.hits.push(hit);
    else known.more += 1;
  }
  return [...found.values()];
}
