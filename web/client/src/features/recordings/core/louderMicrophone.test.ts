import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LouderMicrophone } from './louderMicrophone';

interface Vector {
  name: string;
  /** Effective values of both microphones, and for how many blocks. */
  blocks: [number, number, number][];
  louder: string;
}

const vectors = JSON.parse(readFileSync('../../tests/vectors/microphones.json', 'utf8')) as Vector[];

it.each(vectors)('tells as the server does: $name', ({ blocks, louder }) => {
  const microphone = new LouderMicrophone();
  const heard = blocks.flatMap(([first, second, count]) =>
    Array.from({ length: count }, () => microphone.next(first * first, second * second)),
  );
  expect(heard.join('')).toBe(louder);
});
