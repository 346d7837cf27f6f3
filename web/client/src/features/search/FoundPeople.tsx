import { Text } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { marked, matching } from '@/features/interviewees/matching';
import { Pieces } from '@/ui/Pieces';
import classes from './Hit.module.css';

const peopleShown = 5;

/** People whose name was typed. The caseload is here already, so they are there before any answer. */
export function FoundPeople({ words, chosen }: { words: string; chosen: () => void }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(caseloadQuery);
  const people = matching(data, words).slice(0, peopleShown);
  if (people.length === 0) return null;
  return (
    <section aria-label={t('app.search.people')}>
      <Text component="h3" size="sm" fw={600} c="dimmed" px="sm">
        {t('app.search.people')}
      </Text>
      <ul className={classes.list}>
        {people.map((person) => (
          <li key={person.id}>
            <Link to="/personas/$id" params={{ id: person.id }} className={classes.hit} onClick={chosen} data-hit>
              <IconUser size={18} aria-hidden style={{ alignSelf: 'center' }} />
              <Text component="span">
                <Pieces of={marked(person.name, words)} />
                {person.archived && ` · ${t('people.archive.badge')}`}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
