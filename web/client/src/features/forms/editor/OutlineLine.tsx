import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question, Scope } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import { allMarks, marks, toMendIcon } from './marks';
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
      {question &&
        allMarks
          .filter((mark) => marks[mark].on(question))
          .map((mark) => <Mark key={mark} icon={marks[mark].icon} words={t(`forms.marks.${mark}`)} />)}
      {wrong && <Mark icon={toMendIcon} words={t('forms.marks.toMend')} attention />}
    </UnstyledButton>
  );
}

function Mark({ icon: Icon, words, attention }: { icon: typeof toMendIcon; words: string; attention?: boolean }) {
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
