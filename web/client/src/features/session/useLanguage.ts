import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { language, speak } from '@/i18n';
import { known, type Language } from '@/i18n/languages';
import { toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useSaveProfile } from './saveProfile';

/** The screens speak the language of the profile, whichever tab or device it was chosen in. */
export function useSpeak(chosen: string | undefined) {
  const sentence = useSentence();
  useEffect(() => {
    const wanted = known(chosen);
    if (wanted && wanted !== language()) speak(wanted).catch((error: unknown) => toastProblem(sentence(error)));
    // Only another choice changes the language, not a sentence that is in another one already.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
}

/** The language of my profile, and how to choose another: at once on this screen, then on all. */
export function useLanguage() {
  useTranslation(); // Shows the new one when it is there.
  const sentence = useSentence();
  const save = useSaveProfile();
  const choose = (chosen: Language) =>
    save.mutate({ language: chosen }, { onError: (error) => toastProblem(sentence(error)) });
  return { language: language(), choose, saving: save.isPending };
}
