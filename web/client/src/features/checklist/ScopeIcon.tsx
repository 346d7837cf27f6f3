import { ThemeIcon } from '@mantine/core';
import { scopeLook } from './scopeLook';

export function ScopeIcon({ id }: { id: string }) {
  const { icon: Icon, color } = scopeLook(id);
  return (
    <ThemeIcon variant="light" color={color} size={34} radius="md" aria-hidden>
      <Icon size={20} />
    </ThemeIcon>
  );
}
