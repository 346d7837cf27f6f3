import { request } from '@/api/request';
import type { ConversationView } from '@/api/types';

export const readConversation = (id: string) => request<ConversationView>('GET', `/api/conversations/${id}`);
