import { Button, Stack, Text, Title } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { invitationQuery } from '@/features/session/api/invitation';
import { Entrance } from '@/features/session/Entrance';
import { InvitationForm } from '@/features/session/InvitationForm';
import { useSpeak } from '@/features/session/useLanguage';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Quiet } from '@/ui/Quiet';

/** Where a link leads. Its secret stands behind the #: it is read here, sent in a body, and leaves the address when it is used. */
export function InvitationPage() {
  const { t } = useTranslation();
  const [token] = useState(() => window.location.hash.slice(1));
  const { data, error, refetch } = useQuery(invitationQuery(token));
  // In her own language, unless she chooses another here.
  useSpeak(data?.language ?? undefined);
  const over = error instanceof Problem && (error.code === 'notFound' || error.code === 'invalid');
  return (
    <Entrance>
      <title>{`${t('account.invitation.title')} · ${t('app.name')}`}</title>
      {over ? (
        <Quiet
          page
          icon={<IconLinkOff size={32} />}
          title={t('account.invitation.over')}
          lead={t('account.invitation.overLead')}
        >
          <Button variant="default" component="a" href="/">
            {t('account.invitation.toLogin')}
          </Button>
        </Quiet>
      ) : error ? (
        <ErrorState page problem={error} retry={() => void refetch()} />
      ) : data ? (
        <>
          <Stack gap={4}>
            <Title order={1}>{t('account.invitation.title')}</Title>
            <Text c="dimmed">{t('account.invitation.lead', { name: data.name, email: data.email })}</Text>
          </Stack>
          {/* A page that starts anew: nothing of an earlier session is left in it. */}
          <InvitationForm token={token} email={data.email} entered={() => window.location.replace('/')} />
        </>
      ) : (
        <Busy lines={2} />
      )}
    </Entrance>
  );
}
