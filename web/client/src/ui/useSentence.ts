import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { said } from '@/i18n';

/** The sentence to show for anything that failed. */
export function useSentence() {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown): string => {
      if (!(error instanceof Problem)) return t('app.problem.generic');
      if (error.sentence) return said(error.sentence);
      if (error.code === 'offline') return t('app.problem.offline');
      return error.code === 'notFound' ? t('app.problem.notFound') : t('app.problem.generic');
    },
    [t],
  );
}
