import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconArrowBadgeRight, IconHandClick, IconLock, IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Question, Scope } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import classes from './Outline.module.css';

interface OutlineLineProps {
  name: string;
  scope?: Scope;
  /** The place of the scope in the form. */
  at?: number;
  question?: Question;
  current: boolean;
  wrong: boolean;
  show: (part: string) => void;
  move: (name: string, label: string, by: number) => void;
}

export function OutlineLine({ name, scope, at = 0, question, current, wrong, show, move }: OutlineLineProps) {
  const { t } = useTranslation();
  const label = question ? question.label || t('forms.untitledQuestion') : scope?.title || t('forms.untitledScope');
  return (
    <UnstyledButton
      className={classes.line}
      data-part={name}
      aria-current={current}
      aria-describedby="outline-hint"
      pl={question ? 60 : undefined}
      onClick={() => show(name)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || by === 0) return;
        event.preventDefault();
        move(name, label, by);
      }}
    >
      {scope && <ScopeIcon id={scope.id} at={at} />}
      <Text component="span" flex={1} fw={scope ? 600 : undefined} inherit={!scope}>
        {label}
      </Text>
      {question?.mandatory && <Mark icon={IconStar} words={t('forms.marks.mandatory')} />}
      {question?.sensitive && <Mark icon={IconLock} words={t('forms.marks.sensitive')} />}
      {question?.skipWhen && <Mark icon={IconArrowBadgeRight} words={t('forms.marks.skip')} />}
      {question?.byHandOnly && <Mark icon={IconHandClick} words={t('forms.marks.byHand')} />}
      {wrong && <Mark icon={IconAlertCircle} words={t('forms.marks.toMend')} attention />}
    </UnstyledButton>
  );
}

function Mark({ icon: Icon, words, attention }: { icon: typeof IconStar; words: string; attention?: boolean }) {
  return (
    <Icon
      size={17}
      role="img"
      aria-label={words}
      title={words}
      color={attention ? 'var(--portal-attention)' : 'var(--mantine-color-dimmed)'}
      style={{ flex: 'none' }}
    />
  );
}
