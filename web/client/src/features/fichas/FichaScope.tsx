import { Card, Group, Text, Title } from '@mantine/core';
import type { FichaItem, Scope } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import { FichaQuestion } from './FichaQuestion';
import { isSettled } from './settled';
import type { FichaEdits } from './useFichaEdits';

interface FichaScopeProps {
  scope: Scope;
  items: Map<string, FichaItem>;
  edits: FichaEdits;
}

export function FichaScope({ scope, items, edits }: FichaScopeProps) {
  const settled = scope.questions.filter((question) => {
    const item = items.get(question.id);
    return item && isSettled(item);
  }).length;
  return (
    <Card component="section" aria-label={scope.title} p={0}>
      <Group px="lg" py="md" justify="space-between">
        <Group gap="sm">
          <ScopeIcon id={scope.id} />
          <Title order={2} size="h3">
            {scope.title}
          </Title>
        </Group>
        <Text c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {settled}/{scope.questions.length}
        </Text>
      </Group>
      {scope.questions.map((question) => (
        <FichaQuestion
          key={question.id}
          question={question}
          item={items.get(question.id) ?? { questionId: question.id, proposals: [], history: [] }}
          edits={edits}
        />
      ))}
    </Card>
  );
}
