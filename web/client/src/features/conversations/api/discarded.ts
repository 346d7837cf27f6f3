import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { conversationsQuery } from './conversations';

/** A person's conversations that were thrown away. */
export const discardedQuery = (intervieweeId: string) =>
  queryOptions({
    queryKey: ['conversations', intervieweeId, 'discarded'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/interviewees/{id}/discarded', { params: { path: { id: intervieweeId } }, signal })),
  });

/** Taking one back. */
export function useRestore(intervieweeId: string) {
  const client = useQueryClient();
  const sentence = useSentence();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/conversations/{id}/restore', { params: { path: { id } } })),
    onError: (problem) => toastProblem(sentence(problem)),
    onSettled: () => client.invalidateQueries({ queryKey: ['conversations', intervieweeId] }),
  });
}

/** Throwing one away: its card goes at once, with a way back. */
export function useDiscard(intervieweeId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sentence = useSentence();
  const restore = useRestore(intervieweeId);
  const list = conversationsQuery(intervieweeId).queryKey;
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/conversations/{id}/discard', { params: { path: { id } } })),
    onSuccess: (_, id) => {
      client.setQueryData(list, (all) => all?.filter((one) => one.id !== id));
      toast(t('conversation.discard.done'), { label: t('app.undo'), run: () => restore.mutate(id) });
    },
    onError: (problem) => toastProblem(sentence(problem)),
    onSettled: () => client.invalidateQueries({ queryKey: ['conversations', intervieweeId] }),
  });
}
