import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { engineLabel } from '../start/engineLabel';

/** Who wrote down what was said, and who else read it. Notes nobody had to hear. */
export function WorkedBy({ view }: { view: Pick<ConversationView, 'engine' | 'origin' | 'model'> }) {
  const { t } = useTranslation();
  const { engine, origin, model } = view;
  return (
    <>
      {origin !== 'notes' && (
        <span>
          {engine === 'browser'
            ? t('conversation.by.browser')
            : t('conversation.by.engine', { engine: engineLabel(t, engine) })}
        </span>
      )}
      {model && <span>{t(`conversation.by.${model.trouble ?? 'model'}`, { count: model.calls })}</span>}
    </>
  );
}
