import { createHash } from 'node:crypto';

/**
 * The id of a thing in the seed: a UUID (version 8, RFC 9562) drawn from its natural key, so that an address noted in
 * one demo opens the same network, group or session in the next.
 */
export function seedId(...key: (string | number)[]): string {
  const hex = createHash('sha256').update(key.join('\u001f')).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
