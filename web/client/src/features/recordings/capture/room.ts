import { Store } from '@/lib/store';

/** Whether this tab takes the sound of the room, or is about to: what is played into it then would be heard in the recording. */
export const room = new Store(false);

const taking = new Set<string>();

/** A recording of this tab takes the sound of the room, or does not any more. */
export function takesRoom(id: string, does: boolean) {
  if (does) taking.add(id);
  else taking.delete(id);
  room.set(taking.size > 0);
}
