import { Card, Group, Progress, Text, Title } from '@mantine/core';
import type { FichaItem, Question, Scope } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import { scopeLook } from '@/features/checklist/scopeLook';
import { FichaQuestion } from './FichaQuestion';
import classes from './FichaQuestion.module.css';
import { isSettled } from './settled';
import type { FichaEdits } from './useFichaEdits';

interface FichaScopeProps {
  scope: Scope;
  /** Its place among them. */
  at: number;
  items: Map<string, FichaItem>;
  shown: (item: FichaItem) => boolean;
  /** Nothing is filtered out, so an empty scope shows too. */
  all: boolean;
  edits: FichaEdits;
}

/** A chapter of the ficha: its icon and colour, its title, how far it is, its questions. */
export function FichaScope({ scope, at, items, shown, all, edits }: FichaScopeProps) {
  const itemOf = ({ id }: Question): FichaItem =>
    items.get(id) ?? { questionId: id, proposals: [], history: [], contradicted: false };
  const settled = scope.questions.filter((question) => isSettled(itemOf(question))).length;
  const questions = scope.questions.filter((question) => shown(itemOf(question)));
  if (questions.length === 0 && !all) return null;
  return (
    <Card component="section" aria-label={scope.title} p={0}>
      <Group className={classes.head} px="lg" py="md" justify="space-between">
        <Group gap="sm" wrap="nowrap">
          <ScopeIcon id={scope.id} at={at} />
          <Title order={2} size="h3">
            {scope.title}
          </Title>
        </Group>
        <Group gap="sm" wrap="nowrap">
          <Progress
            w={72}
            visibleFrom="xs"
            value={(settled / scope.questions.length) * 100}
            color={scopeLook(scope.id, at).color}
            aria-label={`${scope.title}: ${settled}/${scope.questions.length}`}
          />
          <Text c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {settled}/{scope.questions.length}
          </Text>
        </Group>
      </Group>
      {questions.map((question) => (
        <FichaQuestion key={question.id} question={question} item={itemOf(question)} edits={edits} />
      ))}
    </Card>
  );
}
