import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue } from './catalogue';
import { browserLanguage, type Language } from './languages';
import { type Sentences, translated } from './said';

/** Only the language in use is loaded. */
const catalogues: Record<Language, () => Promise<{ catalogue: Catalogue; sentences: Sentences }>> = {
  es: () => import('./es').then(({ es }) => ({ catalogue: es, sentences: {} })),
  ca: () => import('./ca').then(({ ca, sentences }) => ({ catalogue: ca, sentences })),
  en: () => import('./en').then(({ en, sentences }) => ({ catalogue: en, sentences })),
};

const memory = 'portal.language';
let sentences: Sentences = {};
let wanted: Language = 'es';

void i18next.use(initReactI18next).init({
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
});

/** Makes a language's texts available without changing the screens: what is read aloud may be in another one. */
export async function loadLanguage(language: Language) {
  const loaded = await catalogues[language]();
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', loaded.catalogue);
  return loaded;
}

/** The screens speak this language from now on, and this browser also before the next login. */
export async function speak(language: Language) {
  wanted = language;
  const loaded = await loadLanguage(language);
  // While one language was on its way, another may have been chosen.
  if (wanted !== language) return;
  sentences = loaded.sentences;
  localStorage.setItem(memory, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language to begin with, before anybody is known. */
export const speakFirst = () => speak(browserLanguage(localStorage.getItem(memory), navigator.languages));

/** The language of the screens, for dates, numbers and the order of names. */
export const language = () => i18next.language as Language;

/** What the server said, in the language of the screens. */
export const said = (sentence: string) => translated(sentence, sentences);
