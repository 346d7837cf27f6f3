import { Group, Kbd, Loader, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/ErrorState';
import { FoundConversation } from './FoundConversation';
import { FoundPeople } from './FoundPeople';
import { grouped } from './grouped';
import classes from './Hit.module.css';
import { isLongEnough, searchQuery } from './search';
import { walk } from './walk';

interface SearchOverlayProps {
  /** Left without choosing. */
  close: () => void;
  chosen: () => void;
}

export default function SearchOverlay({ close, chosen }: SearchOverlayProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words, 200);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...searchQuery(settled),
    placeholderData: keepPreviousData,
  });
  const asked = isLongEnough(settled) && isLongEnough(words);
  const found = grouped(data ?? []);
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('app.search.title')}
      centered={false}
      yOffset="8vh"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div onKeyDown={(event) => walk(event, field.current)}>
        <TextInput
          ref={field}
          type="search"
          size="md"
          aria-label={t('app.search.title')}
          placeholder={t('app.search.placeholder')}
          leftSection={<IconSearch size={20} />}
          rightSection={isFetching ? <Loader size="xs" aria-hidden /> : null}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={200}
          data-autofocus
        />
        <Stack gap="xs" mt="md" mih={200} role="region" aria-label={t('app.search.found')}>
          {isLongEnough(words) ? <FoundPeople words={words} chosen={chosen} /> : <Hints />}
          {asked && error && <ErrorState what="found" problem={error} retry={() => void refetch()} />}
          {asked && data && !error && (
            <Text size="sm" c="dimmed" role="status" px="sm">
              {data.length === 0 ? t('app.search.none') : t('app.search.results', { count: data.length })}
            </Text>
          )}
          {asked && data && (
            <ul className={classes.list} data-stale={isPlaceholderData || settled !== words || undefined}>
              {found.map((one) => (
                <FoundConversation key={one.conversationId} found={one} chosen={chosen} />
              ))}
            </ul>
          )}
        </Stack>
      </div>
    </Modal>
  );
}

function Hints() {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" c="dimmed" px="sm">
      <Text>{t('app.search.hint')}</Text>
      <Text size="sm">{t('app.search.phrases')}</Text>
      <Group gap={6} visibleFrom="sm" fz="sm">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        {t('app.search.keys')}
      </Group>
    </Stack>
  );
}
