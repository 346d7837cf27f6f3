import { ActionIcon, Box, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '@/api/types';
import { said } from '@/i18n';
import { Store } from '@/lib/store';
import { useStore } from '@/lib/useStore';
import { beside, isContradicted } from './core/answers';
import type { Line } from './core/questions';
import { Quote } from './Quote';
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
  const other = beside(item);
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
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {question.text}
            </Text>
            {item.evidence.length === 0 && (
              <Text size="sm">{item.answer?.text ?? (item.reason ? said(item.reason) : t('checklist.noQuote'))}</Text>
            )}
            {item.evidence.map((evidence) => (
              <Quote
                key={`${evidence.segmentId}-${evidence.start}`}
                conversationId={conversationId}
                evidence={evidence}
                playable={playable}
              />
            ))}
            {other && marks && item.state === 'answered' && item.source !== 'person' && (
              <Button
                size="compact-sm"
                variant="default"
                style={{ alignSelf: 'end' }}
                aria-label={t('checklist.takeFirst', { label: question.label })}
                onClick={() => decide('verify')}
              >
                {t('checklist.thisOne')}
              </Button>
            )}
            {other && (
              <>
                <Text size="sm" fw={600}>
                  {t(isContradicted(item) ? 'checklist.orThis' : 'checklist.alsoHeard')}
                </Text>
                {other.evidence.slice(0, 1).map((evidence) => (
                  <Quote
                    key={evidence.segmentId}
                    conversationId={conversationId}
                    evidence={evidence}
                    playable={playable}
                  />
                ))}
                {marks && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    style={{ alignSelf: 'end' }}
                    aria-label={t('checklist.takeOther', { label: question.label })}
                    onClick={() => decide('accept')}
                  >
                    {t('checklist.thisOne')}
                  </Button>
                )}
              </>
            )}
            <Group justify="space-between">
              <Text size="sm" c="dimmed">
                {item.source ? t(`checklist.source.${item.source}`) : ''}
              </Text>
              {marks && item.state === 'answered' && item.source !== 'person' && (
                <Group gap={6}>
                  {item.evidence.length > 0 && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('checklist.rejectFor', { label: question.label })}
                      onClick={() => decide('reject')}
                    >
                      {t('checklist.reject')}
                    </Button>
                  )}
                  {!other && (
                    <Button size="compact-sm" variant="light" onClick={() => decide('verify')}>
                      {t('checklist.verify')}
                    </Button>
                  )}
                </Group>
              )}
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Box>
  );
}
