import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer } from '@/api/types';
import { language, said as saidByServer } from '@/i18n';
import { day } from '@/lib/time';

export function AnswerText({ answer }: { answer: FichaAnswer | null | undefined }) {
  const { t } = useTranslation();
  const said = useAnswerWords()(answer);
  const nothing = !answer || answer.state === 'pending' || answer.state === 'asked';
  if (answer?.reason)
    return (
      <>
        <Text fz="lg">{t('checklist.notApplicable')}</Text>
        <Text size="sm" c="dimmed">
          {saidByServer(answer.reason)}
        </Text>
      </>
    );
  return nothing ? <Text c="dimmed">{t('ficha.unanswered')}</Text> : <Text fz="lg">{said}</Text>;
}

/** An answer in one line. Words that were heard stand in quotes, and the yes or no they mean before them where they do not say it themselves. */
export function useAnswerWords() {
  const { t } = useTranslation();
  return (answer: FichaAnswer | null | undefined): string => {
    if (!answer || answer.state === 'pending' || answer.state === 'asked') return t('ficha.unanswered');
    if (answer.state === 'notApplicable' || answer.state === 'declined') return t(`checklist.state.${answer.state}`);
    if (!answer.answer) return t('ficha.ticked');
    const { text, yesNo, date } = answer.answer;
    if (date) return day(date, language());
    const words = answer.evidence.some((one) => one.quote === text) ? `«${text}»` : text;
    if (yesNo === null || yesNo === undefined || /^\s*(sí|si|no|yes)(?!\p{L})/iu.test(text)) return words;
    return `${t(yesNo ? 'ficha.yes' : 'ficha.no')} · ${words}`;
  };
}
