import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OpenConversation } from '@/api/types';
import { type Sealed, seal, unseal } from './cipher';
import type { Frame } from './frames';
import type { Strike } from './silence';

/** A recording that this browser has begun and the server has not yet sealed. */
export interface SpooledRecording {
  id: string;
  open: OpenConversation;
  startedAt: number;
  /** Not extractable: the spool can be read here, and only here. */
  key: CryptoKey;
  next: number;
  samples: number;
  /** When the last frame was written: what passed since then is a gap. */
  lastAt: number;
  stopped: boolean;
  /** What was taken off the record and the server has not been told yet. */
  untold?: Strike[];
}

interface SpoolSchema extends DBSchema {
  recordings: { key: string; value: SpooledRecording };
  frames: { key: [string, number]; value: Sealed & { id: string; seq: number; samples: number } };
}

/** Frames wait here, encrypted, until the server has said that they are stored. */
export class Spool {
  private constructor(private readonly db: IDBPDatabase<SpoolSchema>) {}

  static async open(name = 'portal-spool'): Promise<Spool> {
    return new Spool(
      await openDB<SpoolSchema>(name, 1, {
        upgrade(db) {
          db.createObjectStore('recordings', { keyPath: 'id' });
          db.createObjectStore('frames', { keyPath: ['id', 'seq'] });
        },
      }),
    );
  }

  recordings(): Promise<SpooledRecording[]> {
    return this.db.getAll('recordings');
  }

  read(id: string): Promise<SpooledRecording | undefined> {
    return this.db.get('recordings', id);
  }

  async begin(recording: SpooledRecording): Promise<void> {
    await this.db.put('recordings', recording);
  }

  /** On disk, not in a buffer of the system, when the promise is kept. */
  async write(recording: SpooledRecording, seq: number, frame: Frame): Promise<void> {
    const sealed = await seal(recording.key, seq, frame.bytes);
    const transaction = this.db.transaction(['recordings', 'frames'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore('frames').put({ id: recording.id, seq, samples: frame.samples, ...sealed }),
      transaction.objectStore('recordings').put(recording),
      transaction.done,
    ]);
  }

  async frames(id: string, key: CryptoKey, first: number, count: number): Promise<Map<number, Uint8Array>> {
    const stored = await this.db.getAll('frames', IDBKeyRange.bound([id, first], [id, first + count - 1]));
    const opened = await Promise.all(stored.map(async (frame) => [frame.seq, await unseal(key, frame)] as const));
    return new Map(opened);
  }

  /** Number and samples of every frame that waits, one at a time: after hours without a line they are many. */
  async waiting(id: string): Promise<Map<number, number>> {
    const waiting = new Map<number, number>();
    const store = this.db.transaction('frames').store;
    for await (const { value } of store.iterate(IDBKeyRange.bound([id, 0], [id, Infinity])))
      waiting.set(value.seq, value.samples);
    return waiting;
  }

  /** Gives every waiting frame of a recording a higher number, all or none. */
  async shift(recording: SpooledRecording, by: number): Promise<void> {
    const transaction = this.db.transaction(['recordings', 'frames'], 'readwrite', { durability: 'strict' });
    const range = IDBKeyRange.bound([recording.id, 0], [recording.id, Infinity]);
    for await (const cursor of transaction.objectStore('frames').iterate(range, 'prev')) {
      await transaction.objectStore('frames').put({ ...cursor.value, seq: cursor.value.seq + by });
      await cursor.delete();
    }
    await transaction.objectStore('recordings').put(recording);
    await transaction.done;
  }

  async forget(id: string, through: number): Promise<void> {
    await this.db.delete('frames', IDBKeyRange.bound([id, 0], [id, through]));
  }

  async end(id: string): Promise<void> {
    await this.forget(id, Infinity);
    await this.db.delete('recordings', id);
  }
}
