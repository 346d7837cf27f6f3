/** What went wrong, in the one vocabulary of REST and hub, with the sentence to show. */
export type ProblemCode =
  | 'notFound'
  | 'unauthenticated'
  | 'forbidden'
  | 'invalid'
  | 'consentRequired'
  | 'conflict'
  | 'tooMany'
  | 'unreadable'
  | 'unavailable'
  | 'offline'
  /** A file on this computer that cannot be read any more. */
  | 'fileGone';

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** A sentence for the person in front of the screen; empty where the screen has a better one. */
    readonly sentence: string,
  ) {
    super(code);
  }
}

const byStatus: Record<number, ProblemCode> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'unreadable',
  422: 'unreadable',
  428: 'consentRequired',
  429: 'tooMany',
};

/** What a failed answer says; anything that is not ours is "away for the moment". */
export function problemOf(status: number, said: unknown): Problem {
  const { error, detail } = (typeof said === 'object' && said !== null ? said : {}) as {
    error?: ProblemCode;
    detail?: string;
  };
  return new Problem(error ?? byStatus[status] ?? 'unavailable', detail ?? '');
}

/** Reads the JSON at the end of a hub error; a broken line has none. */
export function problemOfHub(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const json = /\{.*\}/s.exec(error instanceof Error ? error.message : '')?.[0];
  if (!json) return new Problem('offline', '');
  try {
    const body = JSON.parse(json) as { error?: ProblemCode; sentence?: string };
    return new Problem(body.error ?? 'unavailable', body.sentence ?? '');
  } catch {
    return new Problem('unavailable', '');
  }
}
