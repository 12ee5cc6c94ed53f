/**
 * Whether two words differ by at most `limit` edits (insert, delete, replace, swap of neighbours:
 * optimal string alignment). Both are short, so the plain table will do.
 */
function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? 99) <= limit;
}

/**
 * Looks a misspelt word up in a list of long names. One edit from five letters on, two from eight on;
 * the first letter or the last must be right, which keeps ordinary words out.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  if (word.length < 5 || word.length > 14) return null;
  const limit = word.length >= 8 ? 2 : 1;
  for (const name of names) {
    if (name.length < 5 || (word[0] !== name[0] && word.at(-1) !== name.at(-1))) continue;
    if (withinEdits(word, name, name.length >= 8 ? limit : 1)) return name;
  }
  return null;
}
