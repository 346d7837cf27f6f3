import type { Piece } from '@/lib/pieces';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (typed: string) => plain(typed).split(/\s+/).filter(Boolean);

/** Names that hold all the words, accents and case aside. */
export function matching<T extends { name: string }>(people: readonly T[], words: string): T[] {
  const wanted = wordsOf(words);
  return people.filter((person) => wanted.every((word) => plain(person.name).includes(word)));
}

/** The same names with the letters that matched set apart. */
export function marked(name: string, words: string): Piece[] {
  const letters = Array.from(name.normalize('NFC'));
  // One plain letter for each letter of the name, so that places in one are places in the other.
  const low = letters.map((letter) => plain(letter).slice(0, 1) || letter).join('');
  const hit = letters.map(() => false);
  for (const word of wordsOf(words)) {
    const at = low.indexOf(word);
    if (at >= 0) hit.fill(true, at, at + word.length);
  }
  const pieces: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.marked === hit[at]) last.text += letter;
    else pieces.push({ text: letter, marked: hit[at] ?? false });
  });
  return pieces;
}
