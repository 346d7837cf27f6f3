import { Button, ScrollArea, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { matching } from './matching';
import { caseloadQuery } from './api/caseload';
import { CaseloadLine } from './CaseloadLine';

interface CaseloadProps {
  add: () => void;
  chosen: () => void;
}

/** Everyone this interviewer accompanies, the latest first. */
export function Caseload({ add, chosen }: CaseloadProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(caseloadQuery);
  const [words, setWords] = useState('');
  const shown = matching(data ?? [], words);
  return (
    <Stack h="100%" gap="sm" p="md">
      <Title order={2}>{t('people.title')}</Title>
      {data && data.length > 6 && (
        <TextInput
          aria-label={t('people.filter')}
          placeholder={t('people.filter')}
          leftSection={<IconSearch size={18} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ScrollArea flex={1} mx="-xs" px="xs" type="auto" viewportProps={{ tabIndex: -1 }}>
        {!data && !error && <Busy lines={5} />}
        {error && !data && <ErrorState problem={error} retry={() => void refetch()} />}
        <Stack component="ul" gap={2} p={0} m={0} style={{ listStyle: 'none' }}>
          {shown.map((person) => (
            <CaseloadLine key={person.id} person={person} chosen={chosen} />
          ))}
        </Stack>
        {data && data.length > 0 && shown.length === 0 && <Text c="dimmed">{t('people.noMatch')}</Text>}
      </ScrollArea>
      <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={add}>
        {t('people.add')}
      </Button>
    </Stack>
  );
}
