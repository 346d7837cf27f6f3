const name = 'portal.uploads.here';
const kept = 50;

/** The ids, and nothing else, of the last uploads that were sent from this browser. */
const known = (): string[] => localStorage.getItem(name)?.split(' ') ?? [];

export const wasSentHere = (id: string) => known().includes(id);

export function markSentHere(id: string) {
  localStorage.setItem(name, [id, ...known().filter((other) => other !== id)].slice(0, kept).join(' '));
}
