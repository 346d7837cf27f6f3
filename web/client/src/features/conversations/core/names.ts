import type { ConversationView, IntervieweeView, SpeakerRole } from '@/api/types';

/** Who speaks, by name: the person, and the interviewer who held the talk, whoever reads it now. */
export const namesOf = (
  { heldBy }: ConversationView,
  person: IntervieweeView | undefined,
): Partial<Record<SpeakerRole, string>> => ({
  ...(person && { interviewee: person.details.name }),
  ...(heldBy?.name && { interviewer: heldBy.name }),
});
