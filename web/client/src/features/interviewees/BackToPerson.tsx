import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

/** From what was said back to who said it. */
export function BackToPerson({ id, name }: { id: string; name: string }) {
  return (
    <Anchor c="dimmed" renderRoot={(props) => <Link to="/personas/$id" params={{ id }} {...props} />}>
      <Group gap={6}>
        <IconArrowLeft size={18} aria-hidden />
        {name}
      </Group>
    </Anchor>
  );
}
