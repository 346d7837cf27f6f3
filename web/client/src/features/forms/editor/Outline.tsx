import { Button, Card, Stack, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, FormProblem } from '@/api/types';
import { nameOfScope, partNamed } from '../core/edit';
import classes from './Outline.module.css';
import { Legend } from './Legend';
import { OutlineLine } from './OutlineLine';
import type { FormEdits } from './useFormEdits';

interface OutlineProps {
  form: Form;
  problems: readonly FormProblem[];
  part: string | undefined;
  show: (part?: string) => void;
  edits: FormEdits;
}

/** Scopes and their questions. Alt and an arrow move the one that has the focus, which stays on it. */
export function Outline({ form, problems, part, show, edits }: OutlineProps) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const ofForm = problems.filter((problem) => !problem.scopeId);
  const titleWrong = ofForm.find((problem) => problem.part === 'title');
  const move = (name: string, label: string, by: number) => {
    const chosen = partNamed(form, name);
    if (chosen?.question) edits.moveQuestion(chosen.question.id, by);
    else if (chosen) edits.moveScope(chosen.scope.id, by);
    // It is drawn in its new place first.
    setTimeout(() => {
      const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
      const at = lines.findIndex((line) => line.dataset['part'] === name);
      lines[at]?.focus();
      say(t('forms.moved', { name: label, place: at + 1 }));
    });
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t('forms.name')}
        value={form.title}
        maxLength={200}
        onChange={(event) => edits.retitle(event.currentTarget.value)}
        error={titleWrong?.sentence}
      />
      <Card component="section" aria-label={t('forms.outline')} p="sm" ref={list}>
        <Title order={2} size="h3" px="md" pt="xs">
          {t('forms.outline')}
        </Title>
        <Text size="sm" c="dimmed" px="md" id="outline-hint" className={classes.hint}>
          {t('forms.moveHint')}
        </Text>
        <Legend form={form} />
        <ol className={classes.list} lang={form.locale}>
          {form.scopes.map((scope, at) => (
            <li key={scope.id}>
              <OutlineLine
                name={nameOfScope(scope)}
                scope={scope}
                at={at}
                current={part === nameOfScope(scope)}
                wrong={problems.some((problem) => problem.scopeId === scope.id && !problem.questionId)}
                show={show}
                move={move}
              />
              <ol className={classes.list}>
                {scope.questions.map((question) => (
                  <li key={question.id}>
                    <OutlineLine
                      name={question.id}
                      question={question}
                      current={part === question.id}
                      wrong={problems.some((problem) => problem.questionId === question.id)}
                      show={show}
                      move={move}
                    />
                  </li>
                ))}
              </ol>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                ml={38}
                mb="sm"
                c="dimmed"
                leftSection={<IconPlus size={16} />}
                aria-label={t('forms.addQuestionTo', { scope: scope.title || t('forms.untitledScope') })}
                onClick={() => edits.addQuestion(scope.id)}
              >
                {t('forms.addQuestion')}
              </Button>
            </li>
          ))}
        </ol>
        <Button variant="default" m="xs" leftSection={<IconPlus size={18} />} onClick={edits.addScope}>
          {t('forms.addScope')}
        </Button>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
      </Card>
    </Stack>
  );
}
