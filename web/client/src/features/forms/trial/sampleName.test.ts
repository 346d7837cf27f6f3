import { expect, it } from 'vitest';
import { sampleName } from './sampleName';

it.each([
  ['amina', 'Amina'],
  ['jose-luis', 'José Luis'],
  ['ivan', 'Iván'],
  ['merce', 'Mercè'],
])('%s is written %s', (id, name) => expect(sampleName(id)).toBe(name));
