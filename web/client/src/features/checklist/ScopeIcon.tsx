import { ThemeIcon } from '@mantine/core';
import { scopeLook } from './scopeLook';

export function ScopeIcon({ id, at }: { id: string; /** Its place among the scopes of the form. */ at: number }) {
  const { icon: Icon, color } = scopeLook(id, at);
  return (
    <ThemeIcon variant="light" color={color} size={34} radius="md" aria-hidden>
      <Icon size={20} />
    </ThemeIcon>
  );
}
