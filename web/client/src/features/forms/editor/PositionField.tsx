import { NativeSelect, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { questionsOf } from '../core/edit';
import type { QuestionPart } from './QuestionFields';

/** From when on a question is suggested: at any time, after another one, or after some scopes. */
export function PositionField({ form, question, change, wrong }: QuestionPart) {
  const { t } = useTranslation();
  const { notBefore } = question;
  const kind = !notBefore ? 'any' : notBefore.afterQuestion != null ? 'question' : 'scopes';
  const others = questionsOf(form).filter((one) => one.id !== question.id);
  const known = others.some((one) => one.id === notBefore?.afterQuestion);
  const choose = (next: string) => {
    if (next === 'question') change({ notBefore: { afterQuestion: others[0]?.id ?? '' } });
    else change({ notBefore: next === 'scopes' ? { afterScopes: 1 } : null });
  };
  return (
    <Stack gap="sm">
      <NativeSelect
        aria-label={t('forms.position.title')}
        value={kind}
        data={[
          { value: 'any', label: t('forms.position.any') },
          ...(others.length > 0 ? [{ value: 'question', label: t('forms.position.question') }] : []),
          ...(form.scopes.length > 1 ? [{ value: 'scopes', label: t('forms.position.scopes') }] : []),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
        error={kind === 'any' ? wrong('notBefore') : undefined}
      />
      {kind === 'question' && (
        <NativeSelect
          label={t('forms.position.which')}
          value={known ? (notBefore?.afterQuestion ?? '') : ''}
          data={[
            ...(known ? [] : [{ value: '', label: t('forms.skip.choose') }]),
            ...others.map((one) => ({ value: one.id, label: one.label || t('forms.untitledQuestion') })),
          ]}
          onChange={(event) => change({ notBefore: { afterQuestion: event.currentTarget.value } })}
          error={wrong('notBefore')}
        />
      )}
      {kind === 'scopes' && (
        <NumberInput
          label={t('forms.position.howMany')}
          value={notBefore?.afterScopes ?? 1}
          min={1}
          max={Math.max(1, form.scopes.length - 1)}
          onChange={(value) => change({ notBefore: { afterScopes: Number(value) || 1 } })}
          error={wrong('notBefore')}
        />
      )}
    </Stack>
  );
}
