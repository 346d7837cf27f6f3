import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer } from '@/api/types';

export function AnswerText({ answer }: { answer: FichaAnswer | null | undefined }) {
  const { t } = useTranslation();
  if (!answer || answer.state === 'pending' || answer.state === 'asked') {
    return <Text c="dimmed">{t('ficha.unanswered')}</Text>;
  }
  if (answer.state === 'notApplicable' || answer.state === 'declined')
    return <Text>{t(`checklist.state.${answer.state}`)}</Text>;
  const text = answer.answer?.text;
  const heard = text && answer.evidence.some((one) => one.quote === text);
  return <Text fz="lg">{text ? (heard ? `«${text}»` : text) : t('ficha.ticked')}</Text>;
}
