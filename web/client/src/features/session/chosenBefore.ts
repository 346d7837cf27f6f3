import type { Language } from '@/i18n/languages';

let chosen: Language | null = null;

/** The language chosen on the login page; it becomes that of whoever logs in there. */
export const chosenBefore = {
  get: () => chosen,
  set: (language: Language) => void (chosen = language),
};
