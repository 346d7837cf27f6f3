import { api, body } from '@/api/client';

export const readConversation = (id: string) => body(api.GET('/api/conversations/{id}', { params: { path: { id } } }));
