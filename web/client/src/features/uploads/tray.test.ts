import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { uploadsQuery } from './api/uploads';
import { tray } from './tray';

const target = { intervieweeId: 'p', formId: 'intake', language: 'es', engine: 'vosk' };

/** What was moved or changed on the disk, and a folder, cannot be read. */
class Unreadable extends File {
  constructor(
    name: string,
    private readonly readable = 0,
  ) {
    super(['hola'], name);
  }
  private reads = 0;
  override slice(from?: number, to?: number) {
    const part = super.slice(from, to);
    part.arrayBuffer = () =>
      this.reads++ < this.readable
        ? Promise.resolve(new TextEncoder().encode('hola').buffer)
        : Promise.reject(new DOMException('', 'NotReadableError'));
    return part;
  }
}

function server() {
  const whole: string[] = [];
  vi.stubGlobal('fetch', (asked: Request | string) => {
    const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
    const id = /uploads\/([^/]+)\/complete/.exec(path)?.[1];
    if (id) whole.push(id);
    if (path === '/api/uploads') return Promise.resolve(Response.json([]));
    return Promise.resolve(Response.json({ stored: path.includes('offset') ? 4 : 0 }));
  });
  return whole;
}

afterEach(() => {
  vi.unstubAllGlobals();
  tray.items.set([]);
});

const states = () => tray.items.get().map(({ name, state, problem }) => [name, state, problem?.code]);

it.each([
  ['a folder that was dropped', 0],
  ['a file that was moved while it was sent', 2],
])('%s fails with a word of its own and holds nobody up', async (_, readable) => {
  const whole = server();
  const client = new QueryClient();
  client.setQueryData(uploadsQuery.queryKey, []);
  const files = [new Unreadable('mala.wav', readable), new File(['hola'], 'buena.wav')];
  await tray.add(
    files.map((file) => ({ file, target })),
    client,
  );
  await vi.waitFor(() => expect(whole).toHaveLength(1));
  await vi.waitFor(() => expect(states()).toEqual([['mala.wav', 'failed', 'fileGone']]));
});
