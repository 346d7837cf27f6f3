import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import { localeOf, when } from '@/lib/time';

/** A moment after «desde»: of today only the hour. */
export function useSince() {
  const { t } = useTranslation();
  return (moment: string | null | undefined) => {
    if (!moment) return '';
    const date = new Date(moment);
    if (date.toDateString() !== new Date().toDateString())
      return t('operations.since.before', { when: when(moment, language()) });
    const time = date.toLocaleTimeString(localeOf(language()), { hour: '2-digit', minute: '2-digit' });
    return t('operations.since.today', { count: date.getHours(), time });
  };
}
