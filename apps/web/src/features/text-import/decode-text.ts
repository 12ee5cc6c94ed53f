/** Why a file or paste cannot be read; the screen turns it into words. */
export type TextRefusal =
  | 'empty'
  | 'tooLong'
  | 'tooBig'
  | 'binary'
  | 'unknownKind'
  | 'tooBigTable'
  | 'tooManyRows'
  | 'noRows'
  | 'encoding'
  | 'broken';

/** How pictures, office files, archives and PDFs begin. */
const OPENINGS = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', 'ÿØÿ', 'ÐÏ\u0011à', '\u001f\u008b'];

/** Bytes looked at to tell text from anything else. */
const SAMPLE = 8_192;

/**
 * The text of a file, whatever its encoding: UTF-8, UTF-16 with or without its mark, else Windows-1252, the
 * encoding of older Dutch office files, which holds Latin-1.
 * @returns null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (looksBinary(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 by its mark; without one by the zero bytes beside Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let low = 0;
  let high = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index + 1] === 0 && (sample[index] ?? 0) >= 0x09) low++;
    if (sample[index] === 0 && (sample[index + 1] ?? 0) >= 0x09) high++;
  }
  if (low / pairs > 0.7) return 'utf-16le';
  return high / pairs > 0.7 ? 'utf-16be' : null;
}

/** A zero byte, a well-known opening, or many control characters: no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const opening = String.fromCharCode(...sample.subarray(0, 5));
  if (OPENINGS.some((one) => opening.startsWith(one))) return true;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control++;
  }
  return control > sample.length / 100;
}
