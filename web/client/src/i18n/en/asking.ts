import type { Catalogue } from '../catalogue';

export const asking: Catalogue['asking'] = {
  title: 'Ask about it',
  label: 'What would you like to know about this conversation?',
  placeholder: 'For example: who lives with them?',
  ask: 'Ask',
  lead: 'It shows you, word for word, what was said about it.',
  leadWritten:
    'A language model writes the answer, and below it you see, word for word, what was said. Check it there.',
  byModel: 'Written by a language model. Check it against what was said:',
  noWords: 'There are no words in this conversation yet. When there are, you can ask about them here.',
  suggested: 'You can ask',
  looking: 'Looking through the conversation…',
  found_one: '{{count}} part of the conversation is about that',
  found_other: '{{count}} parts of the conversation are about that',
  remembered: 'What you have asked so far',
  nothing: 'I found nothing about that.',
  nothingLead: 'Try other words: those you think were used in the conversation.',
  spent:
    'This conversation has already used all it may spend on the language model. This is what fits best of what was said.',
  substitute: 'An answer could not be written this time. This is what fits best of what was said.',
  changed: 'The conversation has been corrected since you asked.',
  wentOn: 'The conversation went on after your question.',
  again: 'Ask again',
  edited: 'Corrected after your question: this is how it reads now.',
  erased: 'There was a question here. It was erased because its answer was in what was taken out of the conversation.',
  remove: 'Remove the question “{{question}}”',
  removeErased: 'Remove this notice',
  removed: 'Question removed',
  open: 'Show it in the conversation',
  back: 'Back to the answers',
};
