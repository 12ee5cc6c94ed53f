/** How reading time grows with the length of the text. */

export interface GrowthRow {
  /** Length of the text in bytes of ASCII-sized characters. */
  characters: number;
  /** Median time of one reading, in milliseconds. */
  milliseconds: number;
  /** Times the row before; null on the first. Ten is linear. */
  ratio: number | null;
}

const STEPS = [
  { characters: 10_000, runs: 15 },
  { characters: 100_000, runs: 7 },
  { characters: 1_000_000, runs: 3 },
];

/** A text of so many characters, made of whole texts one after the other and cut at the end. */
export function repeatTexts(texts: readonly string[], characters: number): string {
  const cycle = texts.join('\n\n');
  return cycle.repeat(Math.ceil(characters / cycle.length)).slice(0, characters);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function timeOnce(read: (text: string) => unknown, text: string): number {
  const before = performance.now();
  read(text);
  return performance.now() - before;
}

/** Times `read` on texts of 10 kB, 100 kB and 1 MB, after warming it up on the shortest. */
export function measureGrowth(read: (text: string) => unknown, texts: readonly string[]): GrowthRow[] {
  const short = repeatTexts(texts, 10_000);
  for (let run = 0; run < 20; run++) read(short);
  let before: number | null = null;
  return STEPS.map(({ characters, runs }) => {
    const text = repeatTexts(texts, characters);
    const milliseconds = median(Array.from({ length: runs }, () => timeOnce(read, text)));
    const ratio: number | null = before === null ? null : milliseconds / before;
    before = milliseconds;
    return { characters, milliseconds, ratio };
  });
}
