import type { ChecklistItem, Form, Question, Scope } from '@/api/types';

export interface Line {
  question: Question;
  item: ChecklistItem;
  /** 1, 2, 3 … over the whole form. */
  number: number;
  /** Words still being recognised would settle it. */
  hollow: boolean;
  /** Its final words have just come: the tick is drawn hollow a moment longer. */
  settling: boolean;
}

export interface Group {
  scope: Scope;
  lines: Line[];
  settled: number;
}

/** The row of the numbers, and then the row of letters below it, from left to right. */
const tickKeys = '1234567890qwertyuio';

/** The key that ticks a question of that number, the same all through the talk; null where they give out. */
export const keyOf = (number: number): string | null => tickKeys[number - 1] ?? null;

export const isOpen = (item: ChecklistItem) => item.state === 'pending' || item.state === 'asked';

const pending = (questionId: string): ChecklistItem => ({ questionId, state: 'pending', evidence: [], proposals: [] });

/** The list as it is shown: by scope, in the order of the form. */
export function groupsOf(
  form: Form,
  items: readonly ChecklistItem[],
  hollow: readonly string[] = [],
  settling: readonly string[] = [],
): Group[] {
  const byId = new Map(items.map((item) => [item.questionId, item]));
  let number = 0;
  return form.scopes.map((scope) => {
    const lines = scope.questions.map((question): Line => {
      const item = byId.get(question.id) ?? pending(question.id);
      return {
        question,
        item,
        number: ++number,
        hollow: isOpen(item) && hollow.includes(question.id),
        settling: settling.includes(question.id),
      };
    });
    return { scope, lines, settled: lines.filter((line) => !isOpen(line.item)).length };
  });
}

/** The scope being talked about: where the last thing happened, else the first with something open. */
export function currentScope(groups: readonly Group[], lastTouched: string | null): string | null {
  const touched = groups.find((group) => group.lines.some((line) => line.question.id === lastTouched));
  if (touched && touched.settled < touched.lines.length) return touched.scope.id;
  return groups.find((group) => group.settled < group.lines.length)?.scope.id ?? null;
}

const mostSuggestions = 3;

/** Whether it is time for a question, as the form says: after another one, or once some other scopes have been talked about. */
function isTime({ notBefore }: Question, groups: readonly Group[], own: Group): boolean {
  if (!notBefore) return true;
  const { afterQuestion, afterScopes } = notBefore;
  const before = groups.flatMap((group) => group.lines).find((line) => line.question.id === afterQuestion);
  if (before && isOpen(before.item)) return false;
  return groups.filter((group) => group !== own && group.settled > 0).length >= (afterScopes ?? 0);
}

/** At most three questions to ask next: from here onwards, the delicate ones only when nothing else is left, and last those whose time has not come. */
export function suggestions(groups: readonly Group[], scopeId: string | null): Question[] {
  const from = Math.max(
    0,
    groups.findIndex((group) => group.scope.id === scopeId),
  );
  const lines = [...groups.slice(from), ...groups.slice(0, from)].flatMap((group) =>
    group.lines.map((line) => ({ ...line, timely: isTime(line.question, groups, group) })),
  );
  const untouched = lines.filter((line) => line.item.state === 'pending' && !line.hollow);
  const timely = untouched.filter((line) => line.timely);
  const easy = timely.filter((line) => !line.question.sensitive);
  const next = easy.length > 0 ? easy : timely.length > 0 ? timely : untouched;
  return next.slice(0, mostSuggestions).map((line) => line.question);
}
