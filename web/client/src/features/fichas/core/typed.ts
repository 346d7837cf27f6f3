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

/** An answer as it is put into its field: the yes or no on its own, the rest of the words beside it; a number as one writes it in that language. */
export function draftOf(question: Question, answer: Answer | null | undefined, language: string): Draft {
  const text = answer?.text ?? '';
  const yesNo = answer?.yesNo ?? null;
  switch (fieldOf(question)) {
    case 'yesNo':
      return { yesNo, text: yesNo === null ? text : text.replace(leading[`${yesNo}`], '') };
    case 'number':
      return { yesNo: null, text: numberOf(answer, language) };
    case 'date':
      return { yesNo: null, text: answer?.date ?? '' };
    case 'choice':
      return { yesNo: null, text: question.options?.includes(text) ? text : '' };
    default:
      return { yesNo: null, text };
  }
}

/** Words that begin with the number are those of somebody who wrote it with a remark; in others it was heard somewhere. */
function numberOf(answer: Answer | null | undefined, language: string): string {
  if (answer?.number === null || answer?.number === undefined) return answer?.text ?? '';
  const written = answer.number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 20 });
  return answer.text.startsWith(written) && !/^[\d.,]*\d/.test(answer.text.slice(written.length))
    ? answer.text
    : written;
}

/** Words that were heard and that the field does not hold: whoever chooses sees them beside it. */
export function besideOf(question: Question, answer: Answer | null | undefined, { text }: Draft): string | null {
  const heard = answer?.text ?? '';
  return fieldOf(question) === 'yesNo' || heard === text || !/\p{L}/u.test(heard) ? null : heard;
}

export const isSame = (one: Draft, other: Draft) => one.yesNo === other.yesNo && one.text.trim() === other.text.trim();

/** The edit a draft stands for; null where nothing is left of it: that is no answer, nor does it take one away. */
export function editOf(question: Question, { yesNo, text }: Draft): FichaEdit | null {
  const words = text.trim();
  if (fieldOf(question) === 'yesNo' && yesNo !== null)
    return { state: 'answered', yesNo, ...(words && { text: words }) };
  return words ? { state: 'answered', text: words } : null;
}
