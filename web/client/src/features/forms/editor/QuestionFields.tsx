import { Accordion, Card, Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Form, FormPart, FormProblem, Question, Scope } from '@/api/types';
import { said } from '@/i18n';
import { ConditionField } from './ConditionField';
import { HearingFields } from './HearingFields';
import { Lines } from './Lines';
import { PartTools } from './PartTools';
import { PositionField } from './PositionField';
import { ReadBackFields } from './ReadBackFields';
import type { FormEdits } from './useFormEdits';

const types = ['yesNo', 'text', 'number', 'list', 'rating', 'choice', 'date'] as const satisfies Question['type'][];

/** Parts with a field of their own that begin empty. */
const own: readonly string[] = ['text', 'spoken', 'label'];

export interface QuestionPart {
  form: Form;
  question: Question;
  change: (next: Partial<Question>) => void;
  /** What is to be mended in a part. */
  wrong: (part: FormPart) => string | undefined;
}

interface QuestionFieldsProps {
  form: Form;
  scope: Scope;
  question: Question;
  problems: readonly FormProblem[];
  edits: FormEdits;
}

/** Everything about one question: what it says, how it is heard, when it is asked. */
export function QuestionFields({ form, scope, question, problems, edits }: QuestionFieldsProps) {
  const { t } = useTranslation();
  const change = (next: Partial<Question>) => edits.question(question.id, next);
  // Of a question that was just added only what was left empty is wrong.
  const { part: added, left } = edits.added;
  const early = (part: FormPart) =>
    added === question.id && (own.includes(part) ? !left.includes(part) : left.length < own.length);
  const wrong = (part: FormPart) => {
    if (early(part)) return undefined;
    const problem = problems.find((one) => one.part === part);
    return problem && said(problem.sentence);
  };
  const one: QuestionPart = { form, question, change, wrong };
  const chooses = question.type === 'choice' || question.type === 'rating';
  const sections = [
    { value: 'hearing', title: t('forms.hearing.title'), body: <HearingFields {...one} /> },
    { value: 'skip', title: t('forms.skip.title'), body: <ConditionField {...one} /> },
    { value: 'position', title: t('forms.position.title'), body: <PositionField {...one} /> },
    { value: 'readBack', title: t('forms.readBack.title'), body: <ReadBackFields {...one} /> },
  ];
  return (
    <Card
      component="section"
      aria-labelledby="part-heading"
      onBlur={({ target }) => {
        const { name } = target as HTMLInputElement;
        if (added === question.id && own.includes(name)) edits.leave(name);
      }}
    >
      <Stack>
        <PartTools
          heading={
            <Title order={2} size="h3" id="part-heading">
              {t('forms.question.heading')}
            </Title>
          }
          name={question.label || t('forms.untitledQuestion')}
          move={(by) => edits.moveQuestion(question.id, by)}
          remove={() => edits.removeQuestion(question, scope)}
        />
        <Textarea
          name="text"
          label={t('forms.question.text')}
          value={question.text}
          lang={form.locale}
          autosize
          maxLength={500}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={wrong('text') ?? wrong('contents')}
        />
        <Textarea
          name="spoken"
          label={t('forms.question.spoken')}
          description={t('forms.question.spokenLead')}
          value={question.spoken}
          lang={form.locale}
          autosize
          maxLength={500}
          onChange={(event) => change({ spoken: event.currentTarget.value })}
          error={wrong('spoken')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            name="label"
            label={t('forms.question.label')}
            description={t('forms.question.labelLead')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={question.label}
            lang={form.locale}
            maxLength={60}
            onChange={(event) => change({ label: event.currentTarget.value })}
            error={wrong('label')}
          />
          <NativeSelect
            label={t('forms.question.type')}
            value={question.type}
            data={types.map((type) => ({ value: type, label: t(`forms.question.types.${type}`) }))}
            onChange={(event) => change({ type: event.currentTarget.value as Question['type'] })}
            error={wrong('type')}
          />
        </SimpleGrid>
        {chooses && (
          <Lines
            label={t('forms.question.options')}
            lead={t('forms.question.optionsLead')}
            lines={question.options ?? []}
            change={(options) => change({ options })}
            language={form.locale}
            wrong={wrong('options')}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Checkbox
            label={t('forms.question.mandatory')}
            description={t('forms.question.mandatoryLead')}
            checked={question.mandatory ?? false}
            onChange={(event) => change({ mandatory: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('forms.question.sensitive')}
            description={t('forms.question.sensitiveLead')}
            checked={question.sensitive}
            onChange={(event) => change({ sensitive: event.currentTarget.checked })}
          />
        </SimpleGrid>
        <NativeSelect
          label={t('forms.question.scope')}
          value={scope.id}
          data={form.scopes.map((scope) => ({ value: scope.id, label: scope.title || t('forms.untitledScope') }))}
          onChange={(event) => edits.moveToScope(question.id, event.currentTarget.value)}
        />
        <Accordion multiple defaultValue={['hearing', 'skip']} order={3} variant="separated" radius="md">
          {sections.map(({ value, title, body }) => (
            <Accordion.Item key={value} value={value}>
              <Accordion.Control>{title}</Accordion.Control>
              <Accordion.Panel>{body}</Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Stack>
    </Card>
  );
}
