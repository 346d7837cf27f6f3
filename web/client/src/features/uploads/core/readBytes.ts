import { Problem } from '@/api/problem';

/**
 * The bytes of a file, or of a part of it, read here and not within `fetch`: there a file that was moved or changed on the disk, and a folder, look like a
 * line that is away.
 */
export async function readBytes(part: Blob): Promise<ArrayBuffer> {
  return part.arrayBuffer().catch(() => {
    throw new Problem('fileGone', '');
  });
}
