/** Longest address of a network. */
const MOST = 60;

/** An address from a name: "Leren van praktijk, 2.0" becomes leren-van-praktijk-2-0. Accents go, the letters stay. */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/g, '');
}
