import { useTranslation } from 'react-i18next';
import type { FichaAnswer, FichaView, Scope } from '@/api/types';
import { scopeLook } from '@/features/checklist/scopeLook';
import { language } from '@/i18n';
import { moment } from '@/lib/time';
import { useFichaWords } from '../AnswerText';
import classes from './FichaPaper.module.css';

interface PaperScopeProps {
  scope: Scope;
  at: number;
  ficha: FichaView;
  proofs: boolean;
}

export function PaperScope({ scope, at, ficha, proofs }: PaperScopeProps) {
  const { t } = useTranslation();
  const words = useFichaWords();
  const { icon: Icon } = scopeLook(scope.id, at);
  const origin = ({ source, verifiedAt, confirmedBy, at }: FichaAnswer) =>
    verifiedAt
      ? t(confirmedBy === 'interviewee' ? 'ficha.verifiedByPerson' : 'ficha.verified', {
          date: moment(verifiedAt, language()),
        })
      : t(source === 'person' ? 'ficha.written' : 'ficha.heard', { date: moment(at, language()) });
  return (
    <section className={classes.scope} aria-label={scope.title}>
      <h2>
        <Icon size={18} aria-hidden /> {scope.title}
      </h2>
      <dl>
        {scope.questions.map((question) => {
          const current = ficha.items.find((item) => item.questionId === question.id)?.current;
          const quoted = current?.evidence.filter((one) => one.quote !== current.answer?.text) ?? [];
          return (
            <div key={question.id} className={classes.line}>
              <dt>{question.text}</dt>
              <dd>
                {!current || current.state === 'pending' || current.state === 'asked' ? (
                  <span className={classes.unanswered}>{t('ficha.unanswered')}</span>
                ) : (
                  words(current)
                )}
                {proofs && current && !current.reason && (
                  <small>
                    {quoted.map(
                      (one) => `${one.role ? `${t(`conversation.speaker.${one.role}`)}: ` : ''}«${one.quote}» `,
                    )}
                    {origin(current)}
                  </small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
