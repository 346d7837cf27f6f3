import type { HubLine } from './hub';

let opened: Promise<HubLine> | undefined;

/** The page's one line to the hub, loaded and dialled when it is first wanted. */
export function pageLine(): Promise<HubLine> {
  opened ??= import('./hub').then(({ HubLine }) => {
    const line = new HubLine();
    line.open();
    return line;
  });
  return opened;
}
