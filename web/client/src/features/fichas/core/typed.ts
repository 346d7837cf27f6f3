import type { Answer, FichaEdit, Question } from '@/api/types';

/** How an answer is written by hand. */
export type Field = 'yesNo' | 'number' | 'date' | 'choice' | 'text';

export function fieldOf({ type, options = [] }: Question): Field {
  if (type === 'yesNo' || type === 'number' || type === 'date') return type;
  return (type === 'choice' || type === 'rating') && options.length > 0 ? 'choice' : 'text';
}

/** What is being typed; what the type does not use stays empty. */
export interface Draft {
  yesNo: boolean | null;
  text: string;
}

const leading = { true: /^\s*(sí|si|yes)(?![\p{L}])[\s,.:;–-]*/iu, false: /^\s*no(?![\p{L}])[\s,.:;–-]*/iu };

/** An answer as it is put into its field: the yes or no on its own, the rest of the words beside it. */
export function draftOf(question: Question, answer: Answer | null | undefined): Draft {
  const text = answer?.text ?? '';
  const yesNo = answer?.yesNo ?? null;
  switch (fieldOf(question)) {
    case 'yesNo':
      return { yesNo, text: yesNo === null ? text : text.replace(leading[`${yesNo}`], '') };
    case 'date':
      return { yesNo: null, text: answer?.date ?? '' };
    case 'choice':
      return { yesNo: null, text: question.options?.includes(text) ? text : '' };
    default:
      return { yesNo: null, text };
  }
}

/** The edit a draft stands for; an empty one clears the answer. */
export function editOf(question: Question, { yesNo, text }: Draft): FichaEdit {
  const words = text.trim();
  if (fieldOf(question) === 'yesNo' && yesNo !== null)
    return { state: 'answered', yesNo, ...(words && { text: words }) };
  return words ? { state: 'answered', text: words } : { state: 'pending' };
}
