import { api, body } from '@/api/client';
import type { Stretch } from '@/api/types';
import { newId } from '@/lib/id';

/** "Esto no": a stretch goes from sound, text, list and search for good. */
export const takeOffTheRecord = (conversationId: string, { fromMs, toMs }: Stretch) =>
  body(
    api.POST('/api/conversations/{id}/off-the-record', {
      params: { path: { id: conversationId } },
      body: { id: newId(), fromMs, toMs },
    }),
  );
