import { IconAlertCircle, IconArrowBadgeRight, IconFeather, IconHandClick, IconStar } from '@tabler/icons-react';
import type { Question } from '@/api/types';

/** What is marked beside a question, and for which. */
export const marks = {
  mandatory: { icon: IconStar, on: (question: Question) => !!question.mandatory },
  sensitive: { icon: IconFeather, on: (question: Question) => question.sensitive },
  skip: { icon: IconArrowBadgeRight, on: (question: Question) => !!question.skipWhen },
  byHand: { icon: IconHandClick, on: (question: Question) => !!question.byHandOnly },
} as const;

export type Mark = keyof typeof marks;
export const allMarks = Object.keys(marks) as Mark[];
export const toMendIcon = IconAlertCircle;
