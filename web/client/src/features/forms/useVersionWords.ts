import { useTranslation } from 'react-i18next';
import type { VersionLine } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';

/** Where a version comes from. */
export function useVersionWords() {
  const { t } = useTranslation();
  return ({ publishedAt, publishedBy }: VersionLine) => {
    if (!publishedAt) return t('forms.shipped');
    const date = when(publishedAt, language());
    return publishedBy
      ? t('forms.published', { name: publishedBy, when: date })
      : t('forms.publishedBySomeone', { when: date });
  };
}
