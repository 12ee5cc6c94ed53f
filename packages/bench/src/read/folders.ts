/** Where texts with answers are. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The invented texts, which the project holds. */
export const CORPUS_FOLDER = fileURLToPath(
  new URL('../../../domain/src/dated-text/corpus/', import.meta.url),
);

/** The folder of real texts, only where the environment names it; else null. */
export function realTextsFolder(): string | null {
  const shared = process.env.LEERKRING_SHARED;
  return shared ? join(shared, 'date-text') : null;
}
