import type { Catalogue } from '../catalogue';

export const operations: Catalogue['operations'] = {
  title: 'Stopped work',
  lead: 'What failed several times and waits for somebody to look at it. Nothing of what was said appears here.',
  nothing: 'Nothing has stopped',
  nothingLead: 'Everything recorded or uploaded is on its way.',
  file: 'Reading an uploaded file',
  attempts_one: '{{count}} attempt',
  attempts_other: '{{count}} attempts',
  retry: 'Try again',
  retryOne: 'Try again: {{stage}}, {{id}}',
};
