/** Files have no accents, people do. */
const spelt: Record<string, string> = { ivan: 'Iván', jose: 'José', merce: 'Mercè' };

/** `jose-luis` as "José Luis". */
export const sampleName = (id: string) =>
  id
    .split('-')
    .map((word) => spelt[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
