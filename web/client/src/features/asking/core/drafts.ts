/** What is being typed, for as long as the portal is open: looking at a line does not lose it. It is written nowhere. */
const drafts = new Map<string, string>();

export const draftOf = (conversationId: string) => drafts.get(conversationId) ?? '';

export function keepDraft(conversationId: string, text: string) {
  if (text === '') drafts.delete(conversationId);
  else drafts.set(conversationId, text);
}
