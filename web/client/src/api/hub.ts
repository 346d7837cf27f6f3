import { type HubConnection, HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';
import { problemOfHub } from './problem';

const longestWaitMs = 5_000;

/** The line to the server: comes up, stays up, and comes back up for as long as it is wanted. Works on a page and in a worker. */
export class HubLine {
  private readonly connection: HubConnection;
  private readonly watchers = new Set<(up: boolean) => void>();
  private wanted = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url = `${location.origin}/hub`) {
    this.connection = new HubConnectionBuilder()
      .withUrl(url)
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.None)
      .build();
    this.connection.keepAliveIntervalInMilliseconds = 5_000;
    this.connection.onclose(() => {
      this.tell(false);
      this.again();
    });
  }

  get isUp() {
    return this.connection.state === HubConnectionState.Connected;
  }

  open() {
    if (this.wanted) return;
    this.wanted = true;
    void this.connect();
  }

  async close() {
    this.wanted = false;
    clearTimeout(this.timer);
    await this.connection.stop();
  }

  /** Drops the line, whatever it believes of itself, and dials again. */
  async redial() {
    await this.connection.stop();
  }

  watch(watcher: (up: boolean) => void) {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Fails only with a `Problem`; a line that is down is the problem `offline`. */
  async invoke<T>(method: string, ...args: unknown[]): Promise<T> {
    try {
      return await this.connection.invoke<T>(method, ...args);
    } catch (error) {
      throw problemOfHub(error);
    }
  }

  stream<T>(method: string, args: unknown[], next: (item: T) => void, ended: (error?: unknown) => void) {
    const end = (error?: unknown) => ended(error === undefined ? undefined : problemOfHub(error));
    return this.connection.stream<T>(method, ...args).subscribe({ next, complete: () => end(), error: end });
  }

  on(event: string, handler: (message: never) => void) {
    this.connection.on(event, handler as (message: unknown) => void);
    return () => this.connection.off(event, handler as (message: unknown) => void);
  }

  private async connect() {
    if (!this.wanted || this.connection.state !== HubConnectionState.Disconnected) return;
    try {
      await this.connection.start();
      this.failures = 0;
      this.tell(true);
    } catch {
      // Down, logged out or starting: whoever waits sees `isUp`; we only try again.
      this.again();
    }
  }

  private again() {
    if (!this.wanted) return;
    clearTimeout(this.timer);
    const wait = Math.min(longestWaitMs, 250 * 2 ** this.failures++);
    this.timer = setTimeout(() => void this.connect(), wait);
  }

  private tell(up: boolean) {
    for (const watcher of this.watchers) watcher(up);
  }
}
