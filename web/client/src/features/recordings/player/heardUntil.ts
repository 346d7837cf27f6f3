const key = 'portal.heard';
const endMs = 2_000;

/** How far each conversation was heard in this tab; gone with the tab, and with the session. */
function all(): Record<string, number> {
  const stored = sessionStorage.getItem(key);
  return stored ? (JSON.parse(stored) as Record<string, number>) : {};
}

export const heardUntil = (conversationId: string): number | undefined => all()[conversationId];

/** What was heard to its end begins anew the next time. */
export function rememberHeard(conversationId: string, positionMs: number, durationMs: number) {
  const { [conversationId]: _before, ...others } = all();
  const heardAll = durationMs > 0 && positionMs > durationMs - endMs;
  const heard = heardAll || positionMs <= 0 ? others : { ...others, [conversationId]: Math.round(positionMs) };
  sessionStorage.setItem(key, JSON.stringify(heard));
}
