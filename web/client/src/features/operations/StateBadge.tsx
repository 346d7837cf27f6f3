import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconWorld } from '@tabler/icons-react';

const icons = { working: IconCircleCheck, away: IconAlertTriangle, unused: IconCircleDashed, browser: IconWorld };

/** Whether something outside works: an icon and words, and the colour of what needs somebody. */
export function StateBadge({ state, children }: { state: keyof typeof icons; children: string }) {
  const Icon = icons[state];
  return (
    <Badge
      size="lg"
      tt="none"
      variant="default"
      flex="none"
      c={state === 'away' ? 'var(--portal-attention)' : undefined}
      leftSection={<Icon size={16} aria-hidden />}
    >
      {children}
    </Badge>
  );
}
