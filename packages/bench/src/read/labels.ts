/** When two wordings of a label or a place count as the same. */

/** Lower case, without accents, parentheses and punctuation. */
function plain(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A label without its kind word: "Groep 1" and "1" are the same group. */
function bare(label: string): string {
  return plain(label).replace(/^(?:groep|group|kring|circle|de|het|the) (?=.)/, '');
}

/** Whether two group labels name the same group; the words must be equal, not merely overlap. */
export function isSameLabel(expected: string, read: string | null): boolean {
  return read !== null && bare(expected) === bare(read);
}

const FILLER = new Set([
  'de',
  'het',
  'een',
  'in',
  'te',
  'bij',
  'op',
  'van',
  'the',
  'at',
  'a',
  'of',
  'om',
  'nr',
]);

function placeWords(place: string): Set<string> {
  const words = place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !FILLER.has(word)));
}

/**
 * Whether two wordings name the same place: four fifths of the shorter one are in the longer, and the
 * longer one is no more than three times as long, so that a whole sentence is no place.
 */
export function isSamePlace(expected: string, read: string | null): boolean {
  if (read === null) return false;
  const a = placeWords(expected);
  const b = placeWords(read);
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  const longer = Math.max(a.size, b.size);
  return shorter > 0 && shared / shorter >= 0.8 && shared / longer >= 0.3;
}
