/** The languages of the screens and of the questionnaires, each by its own name. */
export const languages = [
  { value: 'es', label: 'Español' },
  { value: 'ca', label: 'Català' },
  { value: 'en', label: 'English' },
] as const;

export type Language = (typeof languages)[number]['value'];

/** "ca-ES" is Catalan; anything we do not speak is none. */
export function known(tag: string | null | undefined): Language | undefined {
  const short = tag?.slice(0, 2).toLowerCase();
  return languages.find(({ value }) => value === short)?.value;
}

/** What this browser was set to here, else what it asks the web for, else Spanish. */
export function browserLanguage(remembered: string | null, asked: readonly string[]): Language {
  return known(remembered) ?? asked.map(known).find((language) => language !== undefined) ?? 'es';
}
