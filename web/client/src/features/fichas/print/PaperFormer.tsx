import { useTranslation } from 'react-i18next';
import type { FormerItem } from '@/api/types';
import { useFichaWords } from '../AnswerText';
import classes from './FichaPaper.module.css';

/** On paper, too, nothing that was answered gets lost. */
export function PaperFormer({ former }: { former: readonly FormerItem[] | undefined }) {
  const { t } = useTranslation();
  const words = useFichaWords();
  if (!former || former.length === 0) return null;
  return (
    <section className={classes.scope} aria-label={t('ficha.former.title')}>
      <h2>{t('ficha.former.title')}</h2>
      <dl>
        {former.map(({ text, item }) => (
          <div key={item.questionId} className={classes.line}>
            <dt>{text}</dt>
            <dd>{words(item.current ?? item.history[0])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
