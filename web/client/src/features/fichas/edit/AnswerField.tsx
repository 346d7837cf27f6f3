import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/types';
import { type Draft, fieldOf } from '../core/typed';

interface AnswerFieldProps {
  question: Question;
  draft: Draft;
  change: (draft: Draft) => void;
}

/** The field that fits the question: what can be chosen is chosen, what is counted is a number. */
export function AnswerField({ question, draft, change }: AnswerFieldProps) {
  const { t } = useTranslation();
  const setText = (text: string) => change({ ...draft, text });
  const words = {
    'aria-label': question.text,
    value: draft.text,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    maxLength: 4000,
  };
  switch (fieldOf(question)) {
    case 'yesNo':
      return (
        <Stack gap="xs">
          <Radio.Group
            aria-label={t('ficha.yesOrNo')}
            value={draft.yesNo === null ? '' : draft.yesNo ? 'yes' : 'no'}
            onChange={(value) => change({ ...draft, yesNo: value === 'yes' })}
          >
            <Group gap="lg">
              <Radio value="yes" label={t('ficha.yes')} autoFocus={draft.yesNo !== false} size="md" />
              <Radio value="no" label={t('ficha.no')} autoFocus={draft.yesNo === false} size="md" />
            </Group>
          </Radio.Group>
          <TextInput {...words} placeholder={t('ficha.remark')} />
        </Stack>
      );
    case 'number':
      return <TextInput {...words} inputMode="decimal" maw={260} placeholder={t('ficha.number')} autoFocus />;
    case 'date':
      return <TextInput {...words} type="date" maw={220} autoFocus />;
    case 'choice':
      return (
        <Radio.Group aria-label={question.text} value={draft.text} onChange={setText}>
          <Group gap="lg">
            {question.options?.map((option, at) => (
              <Radio
                key={option}
                value={option}
                label={option}
                size="md"
                autoFocus={draft.text ? draft.text === option : at === 0}
              />
            ))}
          </Group>
        </Radio.Group>
      );
    default:
      return (
        <Textarea
          {...words}
          autosize
          minRows={1}
          autoFocus
          placeholder={question.type === 'list' ? t('ficha.list') : undefined}
        />
      );
  }
}
