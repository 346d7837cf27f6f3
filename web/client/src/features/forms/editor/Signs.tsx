import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Signs.module.css';

const signs = ['star', 'oneOf', 'maybe', 'gap', 'any', 'number', 'edge', 'accent', 'group', 'unless', 'means'] as const;

/** What is written in a phrase besides words, each with an example; docs/checklist.md says it to programmers. */
export function Signs() {
  const { t } = useTranslation();
  return (
    <details>
      <Text component="summary" size="sm" fw={550} className={classes.summary}>
        {t('forms.hearing.signs.title')}
      </Text>
      <dl className={classes.list}>
        {signs.map((sign) => (
          <div key={sign} className={classes.sign}>
            <dt>
              <Code fz="sm">{t(`forms.hearing.signs.${sign}.sign`)}</Code>
            </dt>
            <Text component="dd" size="sm" m={0}>
              {t(`forms.hearing.signs.${sign}.means`)}
            </Text>
          </div>
        ))}
      </dl>
    </details>
  );
}
