import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { mySessionsQuery, useEndSession } from './api/sessions';
import { SessionRow } from './SessionRow';

/** Where I am logged in, and a way to end each of them. */
export function Sessions() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data, error, refetch } = useQuery(mySessionsQuery);
  const end = useEndSession();
  const run = (id: string | undefined, done: string) =>
    end.mutate(id, { onSuccess: () => toast(done), onError: (problem) => toastProblem(sentence(problem)) });
  return (
    <Card component="section" aria-labelledby="profile-sessions">
      <Stack>
        <div>
          <Title order={2} id="profile-sessions">
            {t('account.profile.sessions.title')}
          </Title>
          <Text c="dimmed">{t('account.profile.sessions.lead')}</Text>
        </div>
        {!data && !error && <Busy lines={2} />}
        {error && !data && <ErrorState what="sessions" problem={error} retry={() => void refetch()} />}
        {data && (
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {data.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                end={() => run(session.id, t('account.profile.sessions.ended'))}
                busy={end.isPending}
              />
            ))}
          </Stack>
        )}
        {data?.length === 1 && <Text c="dimmed">{t('account.profile.sessions.onlyThis')}</Text>}
        {data && data.length > 1 && (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => run(undefined, t('account.profile.sessions.othersEnded'))}
          >
            {t('account.profile.sessions.endOthers')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
