import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed over it. Whenever the
 * program is killed or the disk fills up, the old file is as it was. A symbolic link stays one; what it leads to is
 * replaced. (The library for this on npm writes once and does not look whether everything was taken, so that a nearly
 * full disk leaves half a file.)
 *
 * @throws the error of the file system; nothing is left behind then
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => path.resolve(file));
  const mode = await stat(target).then(
    (found) => found.mode,
    () => undefined,
  );
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    rmSync(beside, { force: true });
    process.kill(process.pid, signal);
  };
  const handle = await open(beside, 'wx');
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await fillFile(handle, content, mode);
    await rename(beside, target);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
  await flushFolder(path.dirname(target));
}

async function fillFile(handle: FileHandle, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  try {
    await handle.writeFile(content);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on the disk only when its folder is; Windows cannot flush folders and does not need to. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is whole; a file system without folders to flush is not a fault.
  }
}
