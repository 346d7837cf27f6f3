import { Checkbox, NativeSelect, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Condition, Question } from '@/api/types';
import { tellable } from '../core/edit';
import { useRuleWords } from '../useRuleWords';
import type { QuestionPart } from './QuestionFields';

/** What a condition on that question asks first of all. */
const firstOf = (other: Question): Condition => {
  if (other.type === 'yesNo') return { questionId: other.id, yesNo: true };
  if (other.type === 'number') return { questionId: other.id, atLeast: 1 };
  return { questionId: other.id, option: other.options?.[0] ?? '' };
};

/** "No procede si «Nacionalidad» es «sí»", put together from two choices. */
export function ConditionField({ form, question, change, wrong }: QuestionPart) {
  const { t } = useTranslation();
  const words = useRuleWords(form);
  const others = tellable(form, question.id);
  const condition = question.skipWhen;
  const other = others.find((one) => one.id === condition?.questionId);
  const choose = (id: string) => {
    const chosen = others.find((one) => one.id === id);
    if (chosen) change({ skipWhen: firstOf(chosen) });
  };
  const toggle = (on: boolean) => {
    const first = others[0];
    change({ skipWhen: on && first ? firstOf(first) : null });
  };
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('forms.skip.when')}
        description={t('forms.skip.whenLead')}
        checked={!!condition}
        disabled={others.length === 0}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      {condition && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={t('forms.skip.question')}
            value={other?.id ?? ''}
            data={[
              ...(other ? [] : [{ value: '', label: t('forms.skip.choose') }]),
              ...others.map((one) => ({ value: one.id, label: one.label || t('forms.untitledQuestion') })),
            ]}
            onChange={(event) => choose(event.currentTarget.value)}
            error={wrong('skipWhen')}
          />
          {other && <Answered other={other} condition={condition} set={(skipWhen) => change({ skipWhen })} />}
        </SimpleGrid>
      )}
      {condition && other && (
        <Text size="sm" fw={550}>
          {words({ ...question, notBefore: null })[0]}
        </Text>
      )}
    </Stack>
  );
}

interface AnsweredProps {
  other: Question;
  condition: Condition;
  set: (condition: Condition) => void;
}

function Answered({ other, condition, set }: AnsweredProps) {
  const { t } = useTranslation();
  const { questionId } = condition;
  if (other.type === 'yesNo')
    return (
      <NativeSelect
        label={t('forms.skip.answer')}
        value={condition.yesNo === false ? 'no' : 'yes'}
        data={(['yes', 'no'] as const).map((value) => ({ value, label: t(`forms.skip.${value}`) }))}
        onChange={(event) => set({ questionId, yesNo: event.currentTarget.value === 'yes' })}
      />
    );
  if (other.type === 'number') {
    const bound = condition.atMost != null ? 'atMost' : 'atLeast';
    const number = condition.atMost ?? condition.atLeast ?? 0;
    return (
      <Stack gap="xs">
        <NativeSelect
          label={t('forms.skip.answer')}
          value={bound}
          data={(['atLeast', 'atMost'] as const).map((value) => ({ value, label: t(`forms.skip.${value}`) }))}
          onChange={(event) => set({ questionId, [event.currentTarget.value]: number })}
        />
        <NumberInput
          aria-label={t('forms.skip.number')}
          value={number}
          min={0}
          max={1_000_000}
          onChange={(value) => set({ questionId, [bound]: Number(value) || 0 })}
        />
      </Stack>
    );
  }
  const options = other.options ?? [];
  const known = options.includes(condition.option ?? '');
  return (
    <NativeSelect
      label={t('forms.skip.answer')}
      value={known ? (condition.option ?? '') : ''}
      data={[...(known ? [] : [{ value: '', label: t('forms.skip.choose') }]), ...options]}
      onChange={(event) => set({ questionId, option: event.currentTarget.value })}
    />
  );
}
