import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conversationsQuery } from '@/features/conversations/api/conversations';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { language } from '@/i18n';
import { when } from '@/lib/time';

/** Whoever holds interviews can try a form on her own conversations; nobody on those of others. */
export function OwnTalks({ chosen, choose }: { chosen: string[]; choose: (talks: string[]) => void }) {
  const { t } = useTranslation();
  const { data: people } = useQuery(caseloadQuery);
  const [person, setPerson] = useState('');
  const { data: talks } = useQuery({ ...conversationsQuery(person), enabled: person !== '' });
  if (!people || people.length === 0) return null;
  return (
    <Stack gap="sm" component="fieldset" p={0} m={0} style={{ border: 0 }}>
      <Text component="legend" fw={500} p={0}>
        {t('forms.trial.mine')}
      </Text>
      <NativeSelect
        label={t('forms.trial.person')}
        value={person}
        maw={360}
        data={[
          { value: '', label: t('forms.trial.choosePerson') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          setPerson(event.currentTarget.value);
          choose([]);
        }}
      />
      {talks?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('forms.trial.none')}
        </Text>
      )}
      {talks?.map(({ id, title, openedAt }) => (
        <Checkbox
          key={id}
          checked={chosen.includes(id)}
          label={title ?? t('forms.trial.untitled')}
          description={when(openedAt, language())}
          onChange={(event) =>
            choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
    </Stack>
  );
}
