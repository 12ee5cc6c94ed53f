import { readFileSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { InputError } from './failures.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

function sizeOf(path: string): number {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new InputError(`${path}: is a folder, not a file`);
    return stat.size;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read'}`,
    );
  }
}

/** UTF-8, UTF-16 with a byte order mark, else the Windows encoding of old mail. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How many characters no text has: control characters other than tabs, line ends and the like. */
function controlCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) count += 1;
  }
  return count;
}

/**
 * Reads a text file of at most 5 MB.
 * @throws InputError in one line, with the path, when the file is missing, too large, empty or no text.
 */
export function readTextFile(path: string): string {
  const size = sizeOf(path);
  if (size > LARGEST_FILE)
    throw new InputError(`${path}: larger than 5 MB (${(size / 1024 / 1024).toFixed(1)} MB)`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new InputError(`${path}: cannot be read`);
  }
  if (bytes.length > LARGEST_FILE) throw new InputError(`${path}: larger than 5 MB`);
  const text = decode(bytes);
  if (text.trim() === '') throw new InputError(`${path}: is empty`);
  if (text.includes('\0') || controlCharacters(text) > 8 + text.length / 50)
    throw new InputError(`${path}: is not a text file`);
  return text;
}
