import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BackupFileError } from './backup-errors.ts';

/**
 * The lines of a gzipped file.
 *
 * @throws {BackupFileError} if it cannot be read or is not gzipped to its end
 */
export async function* readBackupLines(file: string): AsyncGenerator<string, void> {
  const bytes = createReadStream(file);
  const unzipped = createGunzip();
  // Else the reader of lines would wait for ever for a file that is not there.
  bytes.on('error', (error) => unzipped.destroy(error));
  try {
    for await (const line of createInterface({
      input: bytes.pipe(unzipped),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      yield line;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BackupFileError(`${file} is not there.`, { cause: error });
    if (code?.startsWith('Z_')) {
      throw new BackupFileError(`${file} is no backup, or cut off (${message}).`, { cause: error });
    }
    throw error;
  } finally {
    bytes.destroy();
  }
}
