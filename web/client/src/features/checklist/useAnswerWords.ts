import { useTranslation } from 'react-i18next';
import type { Answer, Evidence } from '@/api/types';
import { language } from '@/i18n';
import { day } from '@/lib/time';
import { told } from './core/answers';

/** An answer in one line: its yes or no, its number or its day before the words they were said with, which stand in quotes where they were heard. */
export function useAnswerWords() {
  const { t } = useTranslation();
  return (answer: Answer, evidence: readonly Evidence[]): string => {
    const { value, words } = told(answer, evidence);
    const typed =
      value === null
        ? null
        : typeof value === 'boolean'
          ? t(value ? 'ficha.yes' : 'ficha.no')
          : typeof value === 'number'
            ? value.toLocaleString(language())
            : day(value.date, language());
    return [typed, words].filter((part) => part !== null).join(' · ');
  };
}
