import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer } from '@/api/types';
import { useAnswerWords } from '@/features/checklist/useAnswerWords';
import { said as saidByServer } from '@/i18n';

export function AnswerText({ answer }: { answer: FichaAnswer | null | undefined }) {
  const { t } = useTranslation();
  const said = useFichaWords()(answer);
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

/** An answer of the ficha in one line, whatever its state. */
export function useFichaWords() {
  const { t } = useTranslation();
  const words = useAnswerWords();
  return (answer: FichaAnswer | null | undefined): string => {
    if (!answer || answer.state === 'pending' || answer.state === 'asked') return t('ficha.unanswered');
    if (answer.state === 'notApplicable' || answer.state === 'declined') return t(`checklist.state.${answer.state}`);
    if (!answer.answer) return t('ficha.ticked');
    return words(answer.answer, answer.evidence);
  };
}
