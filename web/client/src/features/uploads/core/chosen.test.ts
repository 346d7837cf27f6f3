import { expect, it } from 'vitest';
import { dayOf, engineFor, heldAt, isOld } from './chosen';

const engine = (name: string, ...languages: string[]) => ({
  name,
  languages,
  live: true,
  files: true,
  inBrowser: false,
  scripted: false,
});
const engines = [engine('vosk', 'es'), engine('whisper', 'es', 'ca')];

it('takes the engine that was asked for, where it knows the language', () => {
  expect(engineFor({ language: 'es', engine: 'whisper' }, engines)).toBe('whisper');
  expect(engineFor({ language: 'ca', engine: 'vosk' }, engines)).toBe('whisper');
  expect(engineFor({ language: 'es', engine: undefined }, engines)).toBe('vosk');
});

it('takes any where none knows the language: the sound is kept', () => {
  expect(engineFor({ language: 'en', engine: undefined }, engines)).toBe('vosk');
  expect(engineFor({ language: 'en', engine: undefined }, [])).toBeUndefined();
});

it('takes the day of the file for that of the talk until somebody knows better', () => {
  const made = new Date(2026, 3, 7, 18, 5).getTime();
  const file = { lastModified: made } as File;
  expect(dayOf(made)).toBe('2026-04-07');
  expect(isOld({ file }, made + 60_000)).toBe(false);
  expect(isOld({ file }, new Date(2026, 3, 8).getTime())).toBe(true);
  expect(heldAt({ file, day: '2026-04-07' })).toBe(new Date(made).toISOString());
  expect(heldAt({ file, day: '2026-03-01' })).toBe(new Date(2026, 2, 1, 12).toISOString());
  expect(heldAt({ file, day: '' })).toBeUndefined();
});
