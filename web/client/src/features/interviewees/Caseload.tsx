import { Anchor, Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconArchive, IconArrowLeft, IconArrowsSort, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { caseloadQuery } from './api/caseload';
import { matching } from './matching';
import { isOrder, type Order, ordered, orders } from './order';
import { PeopleList } from './PeopleList';

interface CaseloadProps {
  add: () => void;
  chosen: () => void;
  /** What is docked below the list. */
  children?: ReactNode;
}

/** Everyone this interviewer accompanies; those put away are one click behind. */
export function Caseload({ add, chosen, children }: CaseloadProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(caseloadQuery);
  const [words, setWords] = useState('');
  const [wantsArchived, setWantsArchived] = useState(false);
  const [order, setOrder] = useLocalStorage<Order>({ key: 'portal.caseload.order', defaultValue: 'latest' });
  const archived = data?.filter((person) => person.archived) ?? [];
  // The last one was brought back: there is nothing behind any more.
  const behind = wantsArchived && archived.length > 0;
  const people = behind ? archived : (data?.filter((person) => !person.archived) ?? []);
  const shown = ordered(matching(people, words), isOrder(order) ? order : 'latest', language());
  const turnTo = (archive: boolean) => {
    setWords('');
    setWantsArchived(archive);
  };
  return (
    <Stack h="100%" gap="sm" p="md">
      <Title order={2}>{t(behind ? 'people.archive.title' : 'people.title')}</Title>
      {/* A narrow screen may have no room for the way home in its header. */}
      <Anchor hiddenFrom="md" c="dimmed" renderRoot={(props) => <Link to="/" {...props} onClick={chosen} />}>
        {t('app.problem.home')}
      </Anchor>
      {behind && (
        <Anchor component="button" type="button" ta="start" onClick={() => turnTo(false)}>
          <IconArrowLeft size={16} aria-hidden style={{ verticalAlign: '-3px' }} /> {t('people.title')}
        </Anchor>
      )}
      {/* As long as it narrows the list it is there to be seen, however few are left. */}
      {(people.length > 1 || words !== '') && (
        <TextInput
          aria-label={t('people.filter')}
          placeholder={t('people.filter')}
          leftSection={<IconSearch size={18} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {people.length > 1 && (
        <NativeSelect
          aria-label={t('people.order.label')}
          variant="unstyled"
          size="sm"
          leftSection={<IconArrowsSort size={16} />}
          value={order}
          onChange={(event) => isOrder(event.currentTarget.value) && setOrder(event.currentTarget.value)}
          data={orders.map((one) => ({ value: one, label: t(`people.order.${one}`) }))}
        />
      )}
      <PeopleList people={shown} chosen={chosen}>
        {!data && !error && <Busy lines={5} />}
        {error && !data && <ErrorState line what="people" problem={error} retry={() => void refetch()} />}
        {data && people.length === 0 && <Text c="dimmed">{t('people.none')}</Text>}
        {people.length > 0 && shown.length === 0 && <Text c="dimmed">{t('people.noMatch')}</Text>}
      </PeopleList>
      {archived.length > 0 && !behind && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          c="dimmed"
          leftSection={<IconArchive size={18} />}
          onClick={() => turnTo(true)}
        >
          {t('people.archive.see', { count: archived.length })}
        </Button>
      )}
      {children}
      <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={add}>
        {t('people.add')}
      </Button>
    </Stack>
  );
}
