import { useEffect, useState } from 'react';
import { Problem } from '@/api/problem';
import { readDraft, saveDraft } from './api/forms';
import { DraftKeeper } from './core/draftKeeper';

/** The draft of a questionnaire, kept by the server a moment after each change; what is left is sent on leaving. */
export function useDraft(id: string, language: string) {
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    let made: DraftKeeper | null = null;
    const load = async () => {
      const view = await readDraft(id, language);
      if (gone) return;
      made = new DraftKeeper(view, { save: saveDraft, read: () => readDraft(id, language) });
      setKeeper(made);
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (made && made.state.get().kept !== 'saved') event.preventDefault();
    };
    load().catch((error: unknown) => {
      if (!gone) setProblem(error instanceof Problem ? error : new Problem('unavailable', ''));
    });
    window.addEventListener('beforeunload', warn);
    return () => {
      gone = true;
      window.removeEventListener('beforeunload', warn);
      void made?.flush();
    };
  }, [id, language, tries]);
  const retry = () => {
    setProblem(null);
    setTries((one) => one + 1);
  };
  return { keeper, problem, retry };
}
