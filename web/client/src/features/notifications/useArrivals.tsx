import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { hideToast, toastNews } from '@/ui/toast';
import { arrivals, seenNow } from './arrivals';
import { notificationsQuery, useMarkRead } from './notifications';
import { placeOf } from './placeOf';

/** A word in the corner when a conversation is ready, or needs somebody, while one is elsewhere. */
export function useArrivals() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { data } = useQuery(notificationsQuery);
  const { data: people } = useQuery(caseloadQuery);
  const { mutate: markRead } = useMarkRead();
  const known = useRef<Set<string>>(undefined);
  const toasts = useRef(new Map<string, string>());
  useEffect(() => {
    if (!data || !people) return;
    for (const one of arrivals(known.current, data, pathname)) {
      const name = people.find((person) => person.id === one.intervieweeId)?.name ?? t('app.notifications.someone');
      const shown = toastNews(t(`app.notifications.${one.kind}`, { name }), {
        label: t('app.notifications.see'),
        run: () => {
          markRead(one.id);
          void navigate(placeOf(one));
        },
      });
      toasts.current.set(one.id, shown);
    }
    known.current = new Set([...(known.current ?? []), ...data.map((one) => one.id)]);
    // What was read elsewhere, or went with its conversation, has nothing to say any more.
    for (const [id, shown] of toasts.current) {
      if (data.some((one) => one.id === id && !one.read)) continue;
      hideToast(shown);
      toasts.current.delete(id);
    }
  }, [data, people, pathname, t, navigate, markRead]);

  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { id } of seenNow(data ?? [], pathname)) {
      if (told.current.has(id)) continue;
      told.current.add(id);
      markRead(id);
    }
  }, [data, pathname, markRead]);
}
