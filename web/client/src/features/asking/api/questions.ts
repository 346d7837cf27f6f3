import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import type { RememberedAnswer } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';

/** What was asked about a conversation. What the conversation hears of changes, this hears too. */
export const questionsQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversation', conversationId, 'questions'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/conversations/{id}/questions', { params: { path: { id: conversationId } }, signal })),
  });

export interface Wanted {
  /** The same when it is tried again, so that it is remembered once. */
  id: string;
  question: string;
}

/** Asking: the answer is on top at once. */
export function useAsk(conversationId: string) {
  const client = useQueryClient();
  const { queryKey } = questionsQuery(conversationId);
  return useMutation({
    mutationFn: ({ id, question }: Wanted) =>
      body(
        api.PUT('/api/conversations/{id}/questions/{questionId}', {
          params: { path: { id: conversationId, questionId: id } },
          body: { question },
        }),
      ),
    onSuccess: (answer) =>
      client.setQueryData(queryKey, (all) =>
        [answer, ...(all ?? []).filter((one) => one.id !== answer.id)].sort((a, b) => b.at.localeCompare(a.at)),
      ),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

/** Taking one off the list: it goes at once, and asking it again under its name brings it back as it was. */
export function useRemove(conversationId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sentence = useSentence();
  const ask = useAsk(conversationId);
  const { queryKey } = questionsQuery(conversationId);
  return useMutation({
    mutationFn: ({ id }: RememberedAnswer) =>
      body(
        api.DELETE('/api/conversations/{id}/questions/{questionId}', {
          params: { path: { id: conversationId, questionId: id } },
        }),
      ),
    onMutate: async ({ id }) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (all) => all?.filter((one) => one.id !== id));
    },
    onSuccess: (_, { id, question, standing }) => {
      const undo = { label: t('app.undo'), run: () => ask.mutate({ id, question }, { onError: failed }) };
      toast(t('asking.removed'), standing === 'erased' ? undefined : undo);
    },
    onError: failed,
    onSettled: () => client.invalidateQueries({ queryKey }),
  });

  function failed(problem: unknown) {
    toastProblem(sentence(problem));
  }
}
