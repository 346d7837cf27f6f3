// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('is what the committed OpenAPI document says (npm run api writes it anew)', async () => {
  const script = '../../scripts/schema.mjs';
  const { schema, schemaFile } = (await import(/* @vite-ignore */ script)) as {
    schema(): Promise<string>;
    schemaFile: URL;
  };
  expect(await readFile(schemaFile, 'utf8')).toBe(await schema());
}, 60_000);
