const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'in',
  'op',
  'met',
  'the',
  'of',
  'and',
  'for',
  'a',
]);

/**
 * Two characters for what has no group's code: the initials of its first words ("Regionaal gesprek" RG), or
 * the start of its only word ("Netwerkdiner" Ne). Numbers stay ("Terugkomdag 2" T2).
 */
export function sessionCode(title: string): string {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !SMALL_WORDS.has(word.toLowerCase()));
  const [only] = words;
  if (only && words.length === 1) return only.slice(0, 2);
  return words
    .slice(0, 2)
    .map((word) => (/^\d/.test(word) ? word.slice(0, 2) : word.slice(0, 1).toUpperCase()))
    .join('')
    .slice(0, 3);
}
