import { useEffect, useState } from 'react';
import { readConversation } from '@/features/conversations/api/conversation';
import type { ConversationView } from '@/api/types';
import { Problem } from '@/api/problem';
import { sendNote } from './api';
import { Draft } from './core/draft';
import { dropCopy, keepCopy, readCopy } from './core/draftCopy';

interface Opened {
  view: ConversationView;
  draft: Draft;
}

/** The draft of a conversation of notes: what the server has, and over it what this browser could not send yet. */
export function useDraft(id: string) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    let made: Draft | null = null;
    const load = async () => {
      const [view, left] = await Promise.all([readConversation(id), readCopy(id)]);
      if (gone) return;
      made = new Draft(view.notes, left, {
        send: (note) => sendNote(id, note),
        keepCopy: (text) => keepCopy(id, text),
        dropCopy: () => dropCopy(id),
      });
      setOpened({ view, draft: made });
    };
    load().catch((error: unknown) => {
      if (!gone) setProblem(error instanceof Problem ? error : new Problem('unavailable', ''));
    });
    return () => {
      gone = true;
      void made?.flush();
    };
  }, [id, tries]);
  const retry = () => {
    setProblem(null);
    setTries((one) => one + 1);
  };
  return { opened, problem, retry };
}
