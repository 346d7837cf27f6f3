import type { QueryClient } from '@tanstack/react-query';
import { player } from './player';

/** Something was taken out of a recording: what this page still has of its sound goes too. */
export function forgetSound(client: QueryClient, conversationId: string) {
  if (player.state.get().conversationId === conversationId) player.close();
  client.removeQueries({ queryKey: ['peaks', conversationId] });
}
