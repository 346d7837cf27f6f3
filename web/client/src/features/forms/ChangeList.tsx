import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormChange } from '@/api/types';

/** How one version differs from another, in plain words. */
export function ChangeList({ changes }: { changes: readonly FormChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <Text c="dimmed">{t('forms.changes.none')}</Text>;
  return (
    <List>
      {changes.map(({ kind, id, name, parts }) => (
        <List.Item key={`${kind} ${id}`}>
          {t(`forms.changes.${kind}`, {
            name: name || t('forms.untitledQuestion'),
            parts: parts.map((part) => t(`forms.part.${part}`)).join(', '),
          })}
        </List.Item>
      ))}
    </List>
  );
}
