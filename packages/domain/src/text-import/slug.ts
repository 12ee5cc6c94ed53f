import { normaliseName } from './normalise-name.ts';

const LONGEST = 60;

/**
 * The part of an address that names a network: small letters, digits and hyphens, cut at a word. A number is
 * added when it is taken.
 */
export function networkSlug(name: string, isTaken: (slug: string) => boolean): string {
  const words = normaliseName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut =
    words.length <= LONGEST
      ? words
      : words
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, LONGEST);
  const base = cut || 'network';
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return slug;
}
