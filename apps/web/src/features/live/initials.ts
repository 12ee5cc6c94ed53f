/** "MV" of "Marloes van der Veen": the first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word));
  return letters.join('').toUpperCase();
}

function firstLetter(word = ''): string {
  return [...word][0] ?? '';
}
