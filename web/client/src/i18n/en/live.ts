import type { Catalogue } from '../catalogue';

export const live: Catalogue['live'] = {
  title: 'Live with {{name}}',
  chat: 'Conversation',
  list: 'List',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Finish',
  elapsed: 'Time',
  nothingYet: 'Start talking: the words will appear here.',
  nothingYetDeaf: 'You will not see the words here, but all the sound is saved.',
  following: 'You are watching this conversation live.',
  demonstrationLead: 'It is a made-up conversation: watch how the list is ticked.',
  gap: {
    paused: 'Pause of {{time}}',
    deviceLost: 'No microphone for {{time}}',
    suspended: 'No sound for {{time}}',
    unknown: 'Gap of {{time}}',
  },
  jump: 'Go to the latest',
  keys: {
    open: 'Keyboard shortcuts',
    title: 'Keyboard shortcuts',
    tick: 'Tick the question with that number',
    pause: 'Pause or go on',
    undo: 'Undo the last thing',
    find: 'Search',
    help: 'See these shortcuts',
  },
  provisional: 'Still to be confirmed',
  ended: 'The conversation has ended.',
  see: 'See the conversation',
};
