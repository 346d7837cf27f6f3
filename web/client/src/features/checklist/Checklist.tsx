import { Accordion, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group as ScopeGroup } from './core/questions';
import { QuestionLine } from './QuestionLine';
import { ScopeIcon } from './ScopeIcon';
import classes from './Checklist.module.css';
import type { Marks } from './useMarks';

interface ChecklistProps {
  conversationId: string;
  groups: ScopeGroup[];
  /** The scope being talked about; null opens all of them, as when reading afterwards. */
  current: string | null;
  everything?: boolean;
  marks: Marks | null;
  playable: boolean;
  /** The keys tick here: each line shows its own. */
  keys?: boolean;
}

/** The questions by scope: the current one open, the others as counts. What a person opens stays open until she closes it, wherever the talk goes. */
export function Checklist(props: ChecklistProps) {
  const { conversationId, groups, current, everything = false, marks, playable, keys = false } = props;
  const { t } = useTranslation();
  const [followed, setFollowed] = useState(current);
  const [open, setOpen] = useState<string[]>(
    everything ? groups.map((group) => group.scope.id) : current ? [current] : [],
  );
  const [byHand, setByHand] = useState<string[]>([]);
  if (!everything && current !== followed) {
    setFollowed(current);
    setOpen(current ? [...byHand, current] : byHand);
  }
  const choose = (chosen: string[]) => {
    setByHand([...byHand.filter((id) => chosen.includes(id)), ...chosen.filter((id) => !open.includes(id))]);
    setOpen(chosen);
  };
  return (
    <Accordion
      multiple
      value={open}
      onChange={choose}
      variant="separated"
      radius="md"
      order={2}
      chevronSize={18}
      classNames={{ item: classes.item, label: classes.heading }}
      aria-label={t('checklist.title')}
    >
      {groups.map(({ scope, lines, settled }, at) => (
        <Accordion.Item key={scope.id} value={scope.id}>
          <Accordion.Control icon={<ScopeIcon id={scope.id} at={at} />}>
            <Group justify="space-between" wrap="nowrap">
              <Text fw={550}>{scope.title}</Text>
              <Text c="dimmed" className={classes.count}>
                {t('checklist.progress', { settled, total: lines.length })}
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            {lines.map((line) => (
              <QuestionLine
                key={line.question.id}
                conversationId={conversationId}
                line={line}
                marks={marks}
                playable={playable}
                keys={keys}
              />
            ))}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
