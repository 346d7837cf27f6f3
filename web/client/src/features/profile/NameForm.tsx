import { Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { useSaveProfile } from '@/features/session/saveProfile';
import { Sentence } from '@/ui/Sentence';
import { toast } from '@/ui/toast';

export function NameForm({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [name, setName] = useState(session.name);
  const [tried, setTried] = useState(false);
  const change = useSaveProfile();
  const missing = name.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) change.mutate({ name: name.trim() }, { onSuccess: () => toast(t('account.profile.name.saved')) });
  };
  return (
    <Card component="section" aria-labelledby="profile-name">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2} id="profile-name">
            {t('account.profile.name.title')}
          </Title>
          <TextInput
            label={t('account.profile.name.label')}
            description={t('account.profile.name.lead')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && missing ? t('account.profile.name.needed') : null}
            maxLength={120}
            autoComplete="name"
          />
          <Sentence of={change.error} />
          <Text size="sm" c="dimmed">
            {t('account.profile.name.email', { email: session.email })}
          </Text>
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
