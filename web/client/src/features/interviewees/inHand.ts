import { useEffect } from 'react';
import { Store } from '@/lib/store';

/** Whom the page that is open is about, where its address does not say so. */
export const inHand = new Store<{ id: string; live: boolean } | null>(null);

/** Of a page about a conversation: her line in the caseload shows whose it is. */
export function useInHand(id: string | undefined, live = false) {
  useEffect(() => {
    if (!id) return;
    const mine = { id, live };
    inHand.set(mine);
    return () => inHand.update((now) => (now === mine ? null : now));
  }, [id, live]);
}
