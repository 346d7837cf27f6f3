import type { Notification } from '@/api/types';

/** One looks at the conversation it tells of. A file that became none is nowhere to be looked at. */
export const isInView = ({ kind, conversationId }: Notification, pathname: string) =>
  kind.startsWith('conversation') && pathname.includes(conversationId);

/**
 * Those that were never seen here and are not read. What was there when the page was opened is not news, nor is one that came back with a conversation that
 * was thrown away, nor what one is looking at.
 */
export function arrivals(
  known: ReadonlySet<string> | undefined,
  now: readonly Notification[],
  pathname: string,
): Notification[] {
  if (!known) return [];
  return now.filter((one) => !one.read && !known.has(one.id) && !isInView(one, pathname));
}

/** Those that tell of the conversation that was opened, however one came there; closing a talk is not reading it. */
export const seenNow = (now: readonly Notification[], pathname: string) =>
  now.filter((one) => !one.read && pathname.endsWith(one.conversationId) && isInView(one, pathname));
