import { Box, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseloadQuery } from './api/caseload';
import { CaseloadLine } from './CaseloadLine';

const shown = 5;

/** On a phone the caseload is behind the menu: the latest few are here. */
export function Recent() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(caseloadQuery);
  return (
    <Box component="section" hiddenFrom="md" maw={860} mx="auto" px={{ base: 'md', sm: 'xl' }} pb={120}>
      <Title order={2} size="h3" mb="xs">
        {t('people.choose.recent')}
      </Title>
      <Stack component="ul" gap={2} p={0} m={0} style={{ listStyle: 'none' }}>
        {data
          .filter((person) => !person.archived)
          .slice(0, shown)
          .map((person) => (
            <CaseloadLine key={person.id} person={person} chosen={() => {}} />
          ))}
      </Stack>
    </Box>
  );
}
