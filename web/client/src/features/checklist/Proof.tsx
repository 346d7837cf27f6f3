import { ActionIcon, Box, Popover } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '@/api/types';
import { Store } from '@/lib/store';
import { useStore } from '@/lib/useStore';
import type { Line } from './core/questions';
import { ProofWords } from './ProofWords';
import type { Marks } from './useMarks';

interface ProofProps {
  conversationId: string;
  line: Line;
  marks: Marks | null;
  playable: boolean;
}

const lingerMs = 200;

/** The one that is shown: never two of them one upon the other. */
const shown = new Store<string | null>(null);

/** Hover, focus or tap: the words that settled the question, who says so, and those seconds of sound. */
export function Proof({ conversationId, line: { question, item }, marks, playable }: ProofProps) {
  const { t } = useTranslation();
  const id = useId();
  const opened = useStore(shown) === id;
  const close = () => shown.update((now) => (now === id ? null : now));
  const icon = useRef<HTMLButtonElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(leaving.current);
  const leave = () => (leaving.current = setTimeout(close, lingerMs));
  const decide = (kind: MarkKind) => {
    icon.current?.focus();
    close();
    marks?.mark(question, kind);
  };
  const reach = () => {
    stay();
    shown.set(id);
  };
  const blur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.stopPropagation();
    icon.current?.focus();
    close();
  };
  return (
    // Its words come right after its sign, so that the tab key leads into them; they lie above the list all the same.
    <Box onBlur={blur} onKeyDown={escape}>
      <Popover
        opened={opened}
        onChange={(next) => !next && close()}
        width={340}
        position="left-start"
        withArrow
        shadow="md"
        withinPortal={false}
        floatingStrategy="fixed"
        returnFocus={false}
        closeOnEscape={false}
      >
        <Popover.Target>
          <ActionIcon
            ref={icon}
            variant="subtle"
            color="gray"
            aria-label={t('checklist.proof', { label: question.label })}
            onMouseEnter={reach}
            onMouseLeave={leave}
            onFocus={reach}
            onClick={reach}
          >
            <IconQuote size={18} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown
          onMouseEnter={stay}
          onMouseLeave={leave}
          aria-label={t('checklist.proof', { label: question.label })}
        >
          <ProofWords
            conversationId={conversationId}
            question={question}
            item={item}
            playable={playable}
            decide={marks && decide}
          />
        </Popover.Dropdown>
      </Popover>
    </Box>
  );
}
