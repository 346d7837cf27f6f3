const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names that hold all the words, accents and case aside. */
export function matching<T extends { name: string }>(people: T[], words: string): T[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return people.filter((person) => wanted.every((word) => plain(person.name).includes(word)));
}
