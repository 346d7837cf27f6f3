import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/types';
import { allRoles } from './roles';

interface RoleChoiceProps {
  label: string;
  value: Role[];
  choose: (roles: Role[]) => void;
  error?: string | null;
}

export function RoleChoice({ label, value, choose, error }: RoleChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={label}
      value={value}
      onChange={(chosen) => choose(allRoles.filter((role) => chosen.includes(role)))}
      error={error}
    >
      <Stack gap="sm" mt="xs" mb="xs">
        {allRoles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`account.roles.${role}`)}
            description={t(`account.roles.about.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
