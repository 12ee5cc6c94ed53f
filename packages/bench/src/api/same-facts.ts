/** Words that each of the two writes in its own way: enums in capitals, times with their seconds. */
const spelled = (text: string): string => text.toLowerCase().replace(/^(\d\d:\d\d):00$/, '$1');

/** Whether all answers hold the same keys and values, in whatever order their keys and list items stand. */
export function sameFacts(answers: readonly string[]): boolean {
  const [first, ...others] = answers.map((answer) => canonical(JSON.parse(answer)));
  return others.every((other) => other === first);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(spelled(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}:${canonical(one)}`);
  return `{${entries.sort().join(',')}}`;
}
