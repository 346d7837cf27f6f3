import { type DBSchema, openDB } from 'idb';
import { type Sealed, seal, unseal } from '@/features/recordings/core/cipher';

interface CopySchema extends DBSchema {
  drafts: { key: string; value: Sealed & { id: string; key: CryptoKey } };
}

const open = () =>
  openDB<CopySchema>('portal-drafts', 1, { upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'id' }) });

/** What was typed and the server does not have yet: sealed with a key that this browser can use and nobody can read out. Gone as soon as it is saved. */
export async function keepCopy(id: string, text: string): Promise<void> {
  const db = await open();
  const key =
    (await db.get('drafts', id))?.key ??
    (await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  await db.put('drafts', { id, key, ...(await seal(key, 0, new TextEncoder().encode(text))) });
}

export async function readCopy(id: string): Promise<string | null> {
  const kept = await (await open()).get('drafts', id);
  return kept ? new TextDecoder().decode(await unseal(kept.key, kept)) : null;
}

export async function dropCopy(id: string): Promise<void> {
  await (await open()).delete('drafts', id);
}
