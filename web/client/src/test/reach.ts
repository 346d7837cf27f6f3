import { expect } from 'vitest';

/** Until that many frames are on disk, as the keeper tells, however busy the machine is. */
export const reach = (told: readonly number[], next: number) =>
  expect.poll(() => told.at(-1), { timeout: 30_000 }).toBe(next);
