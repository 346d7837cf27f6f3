import type { Notification } from '@/api/types';

/**
 * Those that came since the list was last seen and are not read. What was there when the page was opened is not news, and neither is what one is looking at.
 */
export function arrivals(
  before: readonly Notification[] | undefined,
  now: readonly Notification[],
  lookingAt: string,
): Notification[] {
  if (!before) return [];
  const known = new Set(before.map((one) => one.id));
  return now.filter((one) => !one.read && !known.has(one.id) && !lookingAt.includes(one.conversationId));
}
