import type { Transaction } from '../../commands/run-command.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import type { InvalidInputError } from '../../graphql/user-error.ts';

const MOST_NAME = 100;
const MOST_NOTE = 1000;

export interface ScenarioWords {
  name: string;
  note: string | null;
}

/** A name that says something and a note of bounded length, or what is wrong with them. */
export function readWords(name: string, note: string | null | undefined): ScenarioWords | InvalidInputError {
  const words = { name: name.trim(), note: note?.trim() || null };
  if (words.name === '') return faultAt(['name'], 'required');
  if (words.name.length > MOST_NAME) return faultAt(['name'], 'tooLong');
  if ((words.note?.length ?? 0) > MOST_NOTE) return faultAt(['note'], 'tooLong');
  return words;
}

/** Scenarios of one season wait for each other here, so that a name is given once. */
export async function isNameTaken(
  tx: Transaction,
  { seasonId, name, exceptId }: { seasonId: string; name: string; exceptId?: string },
): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM seasons WHERE id = ${seasonId} FOR NO KEY UPDATE`;
  const where = { seasonId, name, ...(exceptId ? { NOT: { id: exceptId } } : {}) };
  return (await tx.scenario.count({ where })) > 0;
}
