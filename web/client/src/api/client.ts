import createClient from 'openapi-fetch';
import { Problem, problemOf } from './problem';
import type { paths } from './schema';

/** REST, typed by the OpenAPI document. `fetch` is looked up at each call, so that a test can stand in for it. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: (request: Request) => fetch(request),
});

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer. Fails only with a `Problem`, or when it was called off. */
export async function body<T>(answer: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await answer.catch(unreachable);
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

export function unreachable(error: unknown): never {
  throw error instanceof DOMException && error.name === 'AbortError' ? error : new Problem('offline', '');
}
