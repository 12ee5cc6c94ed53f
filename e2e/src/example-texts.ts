import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../packages/domain/src/text-import/examples/', import.meta.url));

/** Our own text of a network with three groups, with the dates of the real one. */
export const directorsText = () => readFileSync(join(examples, 'directors-in-three-groups.txt'), 'utf8');

/** Our own text of a programme of formats, with the norms of the real one. */
export const programmeText = () => readFileSync(join(examples, 'programme-of-formats.txt'), 'utf8');

/** A real text by its number, such as "002"; null where LEERKRING_SHARED is not set. */
export function realText(number: string): string | null {
  const shared = process.env.LEERKRING_SHARED;
  if (!shared) return null;
  const folder = join(shared, 'seeds');
  const file = readdirSync(folder).find((name) => name.startsWith(number));
  return file ? readFileSync(join(folder, file), 'utf8') : null;
}
