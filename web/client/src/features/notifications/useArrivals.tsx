import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { toastNews } from '@/ui/toast';
import { arrivals } from './arrivals';
import { notificationsQuery, useMarkRead } from './notifications';

/** A word in the corner when a conversation is ready, or needs somebody, while one is elsewhere. */
export function useArrivals() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { data } = useQuery(notificationsQuery);
  const { data: people } = useQuery(caseloadQuery);
  const { mutate: markRead } = useMarkRead();
  const before = useRef<readonly Notification[]>(undefined);
  useEffect(() => {
    if (!data || !people) return;
    for (const one of arrivals(before.current, data, pathname)) {
      const name = people.find((person) => person.id === one.intervieweeId)?.name ?? t('app.notifications.someone');
      toastNews(t(`app.notifications.${one.kind}`, { name }), {
        label: t('app.notifications.see'),
        run: () => {
          markRead(one.id);
          void navigate({ to: '/conversaciones/$id', params: { id: one.conversationId } });
        },
      });
    }
    before.current = data;
  }, [data, people, pathname, t, navigate, markRead]);
}
