import { Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '@/api/types';
import { language } from '@/i18n';
import { known } from '@/i18n/languages';
import { when } from '@/lib/time';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Quiet } from '@/ui/Quiet';
import { accountsQuery, auditQuery } from './api/accounts';
import { rolesOf } from './roles';

const console_ = '00000000-0000-0000-0000-000000000000';

/** What somebody did to her own account reads otherwise. */
const nameOf = ({ action, actorId, subjectId }: AuditEntry) =>
  action === 'rolesChanged' && actorId === subjectId ? 'ownRolesChanged' : action;

/** Who did what. The server keeps ids; the names are those of now. */
export function AuditList() {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const { data, error, refetch } = useQuery(auditQuery);
  if (error && !data) return <ErrorState what="audit" problem={error} retry={() => void refetch()} />;
  if (!data || !accounts) return <Busy />;
  if (data.length === 0) return <Quiet icon={<IconHistory size={32} />} title={t('account.admin.history.none')} />;
  const named = (id: string | null | undefined) =>
    id === console_
      ? t('account.admin.history.console')
      : (accounts.find((account) => account.id === id)?.name ?? t('account.admin.history.someone'));
  /** "intake 2 es" in words. */
  const formOf = (about: string | null | undefined) => {
    const [id = '', version = '', spoken = ''] = (about ?? '').split(' ');
    const tongue = known(spoken);
    return `«${id}», ${t('forms.version', { version })}${tongue ? `, ${t(`forms.language.${tongue}`)}` : ''}`;
  };
  const words = (entry: AuditEntry) =>
    t(`account.admin.history.${nameOf(entry)}`, {
      actor: named(entry.actorId),
      subject: named(entry.subjectId),
      other: named(entry.otherId),
      about: formOf(entry.about),
      roles: rolesOf(entry.roles ?? [])
        .map((role) => t(`account.roles.${role}`))
        .join(', '),
    });
  return (
    <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {data.map((entry) => (
        <li key={entry.id}>
          <Text>{words(entry)}</Text>
          <Text size="sm" c="dimmed">
            {when(entry.at, language())}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
