import type { PaletteItem } from './palette-item.ts';

/** Small letters without accents, so that "creme" finds "Crème". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** The items in which every word that is typed begins some word, in any order; those whose name does come first. */
export function matchItems(items: readonly PaletteItem[], text: string): PaletteItem[] {
  const asked = folded(text).split(/\s+/).filter(Boolean);
  if (!asked.length) return [...items];
  const inName = items.filter(({ label }) => holds(label, asked));
  const elsewhere = items.filter(
    (item) => !inName.includes(item) && holds(`${item.label} ${item.hint ?? ''} ${item.words ?? ''}`, asked),
  );
  return [...inName, ...elsewhere];
}

function holds(text: string, asked: readonly string[]): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return asked.every((one) => words.some((word) => word.startsWith(one)));
}
