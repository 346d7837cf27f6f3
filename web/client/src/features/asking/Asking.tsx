import { Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView, Form, RememberedAnswer } from '@/api/types';
import { newId } from '@/lib/id';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Sentence } from '@/ui/Sentence';
import { AnswerCard } from './AnswerCard';
import { questionsQuery, useAsk, useRemove, type Wanted } from './api/questions';
import { AskForm } from './AskForm';
import { draftOf, keepDraft } from './core/drafts';
import { suggested } from './core/suggested';
import type { Place } from './PassageQuote';
import { Suggested } from './Suggested';

interface AskingProps extends Omit<Place, 'conversationId' | 'written'> {
  view: ConversationView;
  form: Form | undefined;
}

/** Saber más: a question about this conversation, what was said about it word for word, and what was asked before. */
export default function Asking({ view, form, ...rest }: AskingProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => draftOf(view.id));
  const { data, error, refetch } = useQuery(questionsQuery(view.id));
  const { mutate, isPending, error: refused, variables, data: answered, reset } = useAsk(view.id);
  const remove = useRemove(view.id);
  const cameBack = rest.cameFrom !== null;
  useEffect(() => {
    if (!cameBack) field.current?.focus({ preventScroll: true });
  }, [cameBack]);

  const write = (next: string) => {
    setText(next);
    keepDraft(view.id, next);
    if (refused) reset();
  };
  const ask = (question: string, typed: boolean) => {
    // Tried again, it is the same question: it may have arrived the first time.
    const wanted: Wanted = refused && variables?.question === question ? variables : { id: newId(), question };
    mutate(wanted, {
      onSuccess: () => typed && write(''),
      onError: () => write(question),
      onSettled: () => field.current?.focus({ preventScroll: true }),
    });
  };
  const place: Place = { ...rest, conversationId: view.id, written: view.origin === 'notes' };
  const empty = view.segments.length === 0;
  // A model that reads along or has answered here writes the next answer, too.
  const written = !!view.model || !!data?.some(({ text, substitute, spent }) => text || substitute || spent);
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <AskForm field={field} text={text} write={write} ask={() => ask(text.trim(), true)} asking={isPending} />
        <Sentence of={refused} />
        <Text size="sm" c="dimmed">
          {empty ? t('asking.noWords') : t(written ? 'asking.leadWritten' : 'asking.lead')}
        </Text>
      </Stack>
      <VisuallyHidden role="status">{isPending ? t('asking.looking') : answered && told(answered)}</VisuallyHidden>
      {error && !data && <ErrorState problem={error} retry={() => void refetch()} />}
      {!data && !error && <Busy lines={2} height={120} />}
      {data && (data.length > 0 || isPending) && (
        <Stack component="section" gap="md" aria-label={t('asking.remembered')}>
          {isPending && <Skeleton h={110} radius="lg" aria-hidden />}
          {data.map((answer) => (
            <AnswerCard
              key={answer.id}
              answer={answer}
              place={place}
              busy={isPending}
              again={(question) => ask(question, false)}
              remove={(one) => remove.mutate(one)}
            />
          ))}
        </Stack>
      )}
      {data && form && !empty && (
        <Suggested
          questions={suggested(form, view.checklist, data)}
          disabled={isPending}
          ask={(question) => ask(question, false)}
        />
      )}
    </Stack>
  );

  function told({ passages }: RememberedAnswer) {
    return passages.length === 0 ? t('asking.nothing') : t('asking.found', { count: passages.length });
  }
}
