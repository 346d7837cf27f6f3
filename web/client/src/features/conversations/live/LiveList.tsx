import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { ChecklistItem, Form, Segment } from '@/api/types';
import { Checklist } from '@/features/checklist/Checklist';
import { currentScope, groupsOf, suggestions } from '@/features/checklist/core/questions';
import { withRoles } from '@/features/checklist/core/roles';
import { Suggestions } from '@/features/checklist/Suggestions';
import type { Marks } from '@/features/checklist/useMarks';

interface LiveListProps {
  conversationId: string;
  form: Form;
  items: ChecklistItem[];
  segments: Segment[];
  hollow: string[];
  settling: string[];
  lastTouched: string | null;
  marks: Marks | null;
}

export function LiveList({
  conversationId,
  form,
  items,
  segments,
  hollow,
  settling,
  lastTouched,
  marks,
}: LiveListProps) {
  const told = useMemo(() => withRoles(items, segments), [items, segments]);
  const groups = groupsOf(form, told, hollow, settling);
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
