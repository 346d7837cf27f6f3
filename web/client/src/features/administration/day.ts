/** "30 de noviembre", in the language of the screens. */
export const day = (iso: string, language: string) =>
  new Date(iso).toLocaleDateString(language, { day: 'numeric', month: 'long' });
