import type { Catalogue } from '../catalogue';

export const upload: Catalogue['upload'] = {
  title: 'Upload recordings of {{name}}',
  drop: 'Drag the files here',
  or: 'or',
  choose: 'Choose files',
  kinds: 'Sound or video: WAV, MP3, M4A, OGG, WEBM or MP4. You can choose several.',
  engine: 'Who writes down what is said?',
  noEngine: 'There is no engine that reads files. The sound will be saved, without words.',
  background: 'You can do something else while they upload.',
  list: 'Uploaded files',
  progress: 'Uploading {{name}}: {{percent}}%',
  waiting: 'Waiting',
  sending: '{{percent}}%',
  checking: 'Checking…',
  done: 'Uploaded',
  stalled: 'No connection, we keep trying',
  cancel: 'Cancel {{name}}',
  dismiss: 'Remove {{name}} from the list',
  see: 'See',
  unreadable: 'We could not read this file. Are you sure it is a recording?',
};
