import { expect, it } from 'vitest';
import { moment } from './time';

it('names the day and the hour on paper, also those of today', () => {
  const at = new Date(2026, 10, 30, 10, 32).toISOString();
  expect(moment(at, 'es')).toBe('30 nov 2026, 10:32');
  expect(moment(at, 'en')).toBe('30 Nov 2026, 10:32');
});
