import { Modal, NavLink, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseloadQuery } from './api/caseload';
import { matching } from './matching';
import { PersonForm } from './PersonForm';

interface ChoosePersonProps {
  title: string;
  close: () => void;
  choose: (id: string) => void;
}

/** With whom: somebody from the caseload, or somebody new. */
export function ChoosePerson({ title, close, choose }: ChoosePersonProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(caseloadQuery);
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  if (adding) return <PersonForm close={close} saved={(person) => choose(person.id)} />;
  const shown = matching(
    data.filter((person) => !person.archived),
    words,
  );
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <Stack>
        <TextInput
          aria-label={t('people.filter')}
          placeholder={t('people.filter')}
          leftSection={<IconSearch size={18} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          data-autofocus
        />
        <ScrollArea.Autosize mah={320}>
          {shown.map((person) => (
            <NavLink component="button" key={person.id} label={person.name} onClick={() => choose(person.id)} />
          ))}
          {shown.length === 0 && <Text c="dimmed">{t('people.noMatch')}</Text>}
        </ScrollArea.Autosize>
        <NavLink
          component="button"
          label={t('people.add')}
          leftSection={<IconUserPlus size={18} />}
          onClick={() => setAdding(true)}
        />
      </Stack>
    </Modal>
  );
}
