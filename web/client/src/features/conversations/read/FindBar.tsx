import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { useFind } from './useFind';

/** Finds words in the whole conversation, also in the part that is not on the page: Ctrl-F leads here; pressed again it is the browser's. */
export function FindBar({ find }: { find: ReturnType<typeof useFind> }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const key = (event: globalThis.KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'f';
      if (!isFind || document.activeElement === field.current) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') find.look('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    find.step(event.shiftKey ? -1 : 1);
  };
  const looking = find.words.trim() !== '';
  const none = find.hits.length === 0;
  return (
    <Group gap={6} wrap="nowrap" flex="1 1 200px">
      <TextInput
        ref={field}
        role="searchbox"
        aria-label={t('transcript.find')}
        placeholder={t('transcript.findPlaceholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={find.words}
        onChange={(event) => find.look(event.currentTarget.value)}
        onKeyDown={key}
        flex={1}
        miw={110}
        maw={300}
      />
      <Text role="status" size="sm" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {looking &&
          (none ? t('transcript.notFound') : t('transcript.found', { current: find.at + 1, total: find.hits.length }))}
      </Text>
      {looking && (
        <>
          <Step
            label={t('transcript.previous')}
            disabled={none}
            go={() => find.step(-1)}
            icon={<IconChevronUp size={18} />}
          />
          <Step
            label={t('transcript.next')}
            disabled={none}
            go={() => find.step(1)}
            icon={<IconChevronDown size={18} />}
          />
          <Step label={t('transcript.clear')} disabled={false} go={() => find.look('')} icon={<IconX size={18} />} />
        </>
      )}
    </Group>
  );
}

function Step({ label, disabled, go, icon }: { label: string; disabled: boolean; go: () => void; icon: ReactNode }) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={go}>
      {icon}
    </ActionIcon>
  );
}
