import { expect, it } from 'vitest';
import { engineFor } from './chosen';

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
