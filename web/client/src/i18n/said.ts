/** What the server says in Spanish, by sentence, in another language; `{0}`, `{1}`… stand for values. */
export type Sentences = Readonly<Record<string, string>>;

const place = /\{(\d)\}/g;

/**
 * A Spanish sentence of the server in the language of these sentences. Stored facts keep their sentence in Spanish too, so its words are all there is to
 * go by, as in gettext. What nobody translated is told as it is: better in Spanish than not at all.
 */
export function translated(said: string, sentences: Sentences): string {
  const whole = sentences[said];
  if (whole !== undefined) return whole;
  for (const [spanish, other] of Object.entries(sentences)) {
    const values = spanish.includes('{0}') && pattern(spanish).exec(said);
    if (values) return other.replace(place, (_, at: string) => values[Number(at) + 1] ?? '');
  }
  return said;
}

function pattern(sentence: string) {
  const words = sentence.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${words.join('(.+?)')}$`, 's');
}
