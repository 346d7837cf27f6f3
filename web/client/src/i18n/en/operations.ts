import type { Catalogue } from '../catalogue';

export const operations: Catalogue['operations'] = {
  title: 'Operations',
  lead: 'How the transcription engines do and which work waits for somebody to look at it. Nothing that was said is shown here.',
  stuck: 'Stuck work',
  engines: {
    title: 'Transcription engines',
    state: { working: 'Works', away: 'Does not answer', unused: 'Not used yet', browser: 'In each browser' },
    working: 'Works since {{when}}.',
    away: 'Has not answered since {{when}}. We keep trying; the sound is saved meanwhile.',
    unused: 'Nobody has used it since the portal was started.',
    browser: 'It listens inside each interviewer’s browser: whether it works cannot be seen from here.',
    last: 'Last failure: {{problem}}',
    worked: 'Last answer: {{when}}',
    talks_zero: 'No live conversation uses it now',
    talks_one: '{{count}} live conversation uses it now',
    talks_other: '{{count}} live conversations use it now',
  },
  nothing: 'Nothing has stopped',
  nothingLead: 'Everything recorded or uploaded is on its way.',
  file: 'Reading an uploaded file',
  attempts_one: '{{count}} attempt',
  attempts_other: '{{count}} attempts',
  retry: 'Try again',
  retryOne: 'Try again: {{stage}}, {{id}}',
};
