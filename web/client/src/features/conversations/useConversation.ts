import { useEffect, useMemo } from 'react';
import { pageLine } from '@/api/line';
import { useStore } from '@/lib/useStore';
import { readConversation } from './api/conversation';
import { type Followed, Follower } from './core/follower';

/** The one hook that follows a conversation. */
export function useConversation(id: string): Followed & { retry: () => void } {
  const follower = useMemo(() => new Follower(id, pageLine, readConversation), [id]);
  useEffect(() => {
    follower.begin();
    return () => follower.end();
  }, [follower]);
  return { ...useStore(follower.state), retry: follower.retry };
}
