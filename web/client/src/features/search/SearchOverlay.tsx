import { Loader, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/ui/ErrorState';
import { HitLine } from './HitLine';
import { searchQuery, shortest } from './search';

export default function SearchOverlay({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words, 250);
  const { data, error, isFetching, refetch } = useQuery({ ...searchQuery(settled), placeholderData: keepPreviousData });
  const asked = settled.trim().length >= shortest;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('app.search.title')}
      centered={false}
      yOffset="8vh"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <TextInput
        type="search"
        size="md"
        aria-label={t('app.search.title')}
        placeholder={t('app.search.placeholder')}
        leftSection={<IconSearch size={20} />}
        rightSection={isFetching ? <Loader size="xs" aria-hidden /> : null}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      <Stack gap={2} mt="md" mih={160} role="region" aria-label={t('app.search.title')}>
        {error && <ErrorState problem={error} retry={() => void refetch()} />}
        {!asked && <Text c="dimmed">{t('app.search.hint')}</Text>}
        {asked && data && (
          <Text size="sm" c="dimmed" role="status">
            {data.length === 0 ? t('app.search.none') : t('app.search.results', { count: data.length })}
          </Text>
        )}
        {asked &&
          data?.map((hit) => (
            <HitLine key={`${hit.conversationId}-${hit.segmentId ?? 'title'}`} hit={hit} chosen={close} />
          ))}
      </Stack>
    </Modal>
  );
}
