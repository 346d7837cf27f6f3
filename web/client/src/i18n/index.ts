import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue } from './catalogue';
import { es } from './es';

/** Catalan and English join here, each a `Catalogue` of its own. */
const languages: Record<string, Catalogue> = { es };

void i18next.use(initReactI18next).init({
  lng: 'es',
  fallbackLng: 'es',
  resources: Object.fromEntries(
    Object.entries(languages).map(([language, texts]) => [language, { translation: texts }]),
  ),
  interpolation: { escapeValue: false },
});

/** The language of the screens, for dates and numbers. */
export const language = () => i18next.language;
