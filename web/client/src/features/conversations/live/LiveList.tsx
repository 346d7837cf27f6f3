import { Stack } from '@mantine/core';
import type { ChecklistItem, Form } from '@/api/types';
import { Checklist } from '@/features/checklist/Checklist';
import { currentScope, groupsOf, suggestions } from '@/features/checklist/core/questions';
import { Suggestions } from '@/features/checklist/Suggestions';
import type { Marks } from '@/features/checklist/useMarks';

interface LiveListProps {
  conversationId: string;
  form: Form;
  items: ChecklistItem[];
  hollow: string[];
  settling: string[];
  lastTouched: string | null;
  marks: Marks | null;
}

export function LiveList({ conversationId, form, items, hollow, settling, lastTouched, marks }: LiveListProps) {
  const groups = groupsOf(form, items, hollow, settling);
  const current = currentScope(groups, lastTouched);
  return (
    <Stack gap="md">
      <Suggestions questions={suggestions(groups, current)} />
      <Checklist
        conversationId={conversationId}
        groups={groups}
        current={current}
        marks={marks}
        playable={false}
        keys
      />
    </Stack>
  );
}
