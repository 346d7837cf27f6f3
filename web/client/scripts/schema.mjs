import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const document = new URL('../../openapi.json', import.meta.url);
export const schemaFile = new URL('../src/api/schema.d.ts', import.meta.url);

/** The types of REST and hub from the committed OpenAPI document. */
export async function schema() {
  const api = JSON.parse(await readFile(document, 'utf8'));
  Object.values(api.components.schemas).forEach(asWritten);
  const source = astToString(await openapiTypescript(api));
  return format(source, { ...(await resolveConfig(schemaFile)), parser: 'typescript' });
}

/** The server does not write what is null, so what may be null may be absent; and each alternative says which one it is. */
function asWritten(shape) {
  // Alternatives that are written in place have no name that a mapping could point to.
  delete shape.discriminator;
  for (const alternative of shape.anyOf ?? []) asWritten(alternative);
  const isNullable = (name) => {
    const property = shape.properties?.[name];
    return property?.type?.includes?.('null') || property?.oneOf?.some((one) => one.type === 'null');
  };
  if (shape.required) shape.required = shape.required.filter((name) => !isNullable(name));
  if (shape.properties?.kind?.enum?.length === 1) shape.required = [...new Set([...(shape.required ?? []), 'kind'])];
  Object.values(shape.properties ?? {}).forEach(asWritten);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeFile(schemaFile, await schema());
