// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ca } from './ca';
import { sentences as caSentences } from './ca/sentences';
import { en } from './en';
import { sentences as enSentences } from './en/sentences';
import { es } from './es';
import { sentences } from './es/sentences';
import { browserLanguage } from './languages';
import { translated } from './said';

type Texts = { readonly [key: string]: string | Texts };

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[path + key, text] as [string, string]] : flat(text, `${path}${key}.`),
  );
const places = (text: string) => (text.match(/\{\{?\w+\}?\}/g) ?? []).sort();
const spanish = flat(es);

it.each([
  ['ca', ca, caSentences],
  ['en', en, enSentences],
] as const)('%s says everything Spanish says, with the same values and its plurals', (_, catalogue, told) => {
  const texts = new Map(flat(catalogue));
  expect([...texts.keys()].sort()).toEqual(spanish.map(([key]) => key).sort());
  for (const [key, text] of spanish) expect([key, ...places(texts.get(key) ?? '')]).toEqual([key, ...places(text)]);
  expect(Object.keys(told).sort()).toEqual([...sentences].sort());
  for (const [said, other] of Object.entries(told)) expect([said, ...places(other)]).toEqual([said, ...places(said)]);
  expect([...texts.values(), ...Object.values(told)].filter((text) => !text.trim())).toEqual([]);
});

it('knows every sentence of the server’s source (npm run sentences writes the list anew)', async () => {
  const script = '../../scripts/sentences.mjs';
  const { sentencesSource, sentencesFile } = (await import(/* @vite-ignore */ script)) as {
    sentencesSource(): Promise<string>;
    sentencesFile: URL;
  };
  expect(await readFile(sentencesFile, 'utf8')).toBe(await sentencesSource());
});

it('tells a sentence with its values, whatever stands in them', () => {
  const said = 'La contraseña debe tener entre 12 y 200 caracteres.';
  expect(translated(said, enSentences)).toBe('The password must have between 12 and 200 characters.');
  expect(translated('Esto no lo ha traducido nadie.', enSentences)).toBe('Esto no lo ha traducido nadie.');
  const filled = sentences.map((sentence) => sentence.replaceAll(/\{\d\}/g, '7'));
  const told = filled.map((sentence) => translated(sentence, enSentences));
  expect(told).toEqual(sentences.map((sentence) => enSentences[sentence].replaceAll(/\{\d\}/g, '7')));
});

it('begins in the language chosen here, else in the browser’s, else in Spanish', () => {
  expect(browserLanguage('en', ['ca-ES'])).toBe('en');
  expect(browserLanguage(null, ['fr', 'ca-ES', 'es'])).toBe('ca');
  expect(browserLanguage('fr', [])).toBe('es');
});
