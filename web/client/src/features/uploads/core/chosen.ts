import type { EngineInfo } from '@/api/types';
import type { Language } from '@/i18n/languages';

/** A file that was chosen and not sent yet. */
export interface Chosen {
  file: File;
  language: Language;
  /** The engine that was asked for. */
  engine: string | undefined;
}

/** The one that was asked for, where it knows the language; else the first that does; else the first of all: the sound is kept all the same. */
export function engineFor({ language, engine }: Pick<Chosen, 'language' | 'engine'>, engines: readonly EngineInfo[]) {
  const able = engines.filter(({ languages }) => languages.includes(language));
  return (able.find(({ name }) => name === engine) ?? able[0] ?? engines[0])?.name;
}
