import type { EngineInfo } from '@/api/types';
import type { Language } from '@/i18n/languages';

/** A file that was chosen and not sent yet. */
export interface Chosen {
  file: File;
  language: Language;
  /** The engine that was asked for. */
  engine: string | undefined;
  /** The day of the talk, "2026-11-23". */
  day: string;
}

/** The one that was asked for, where it knows the language; else the first that does; else the first of all: the sound is kept all the same. */
export function engineFor({ language, engine }: Pick<Chosen, 'language' | 'engine'>, engines: readonly EngineInfo[]) {
  const able = engines.filter(({ languages }) => languages.includes(language));
  return (able.find(({ name }) => name === engine) ?? able[0] ?? engines[0])?.name;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A moment as the day it was here. */
export const dayOf = (ms: number): string => {
  const date = new Date(ms);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

/** A file of another day may be an older talk: what it says must not count more than what was said since. */
export const isOld = ({ file }: Pick<Chosen, 'file'>, now: number): boolean => dayOf(file.lastModified) !== dayOf(now);

/** When the talk was held: to the minute where the day is that of the file, else at noon of the day. Without a day, nothing is known. */
export function heldAt({ file, day }: Pick<Chosen, 'file' | 'day'>): string | undefined {
  if (!day) return undefined;
  return new Date(day === dayOf(file.lastModified) ? file.lastModified : `${day}T12:00:00`).toISOString();
}
