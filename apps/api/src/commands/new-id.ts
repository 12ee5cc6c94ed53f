import { randomBytes } from 'node:crypto';

let lastMs = 0;
let inThisMs = 0;

/** A version 7 UUID (RFC 9562) that sorts after all that this process made before it, as rows of one change must. */
export function newId(): string {
  const now = Math.max(Date.now(), lastMs);
  inThisMs = now === lastMs ? inThisMs + 1 : 0;
  lastMs = now;
  if (inThisMs > 0xfff) {
    lastMs += 1;
    inThisMs = 0;
  }
  const tail = randomBytes(8);
  tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
  const hex = `${lastMs.toString(16).padStart(12, '0')}7${inThisMs.toString(16).padStart(3, '0')}${tail.toString('hex')}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
