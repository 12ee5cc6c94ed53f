import { authorizeCoordinator } from '../../access/authorize.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { Context } from '../../context.ts';
import { faultAt } from '../../graphql/input-fault.ts';
import { InvalidInputError, NotAllowedError, type UserError } from '../../graphql/user-error.ts';
import { networkOfScenario } from './reads.ts';
import { isNameTaken, readWords } from './scenario-name.ts';

export interface Renaming {
  id: string;
  /** The one that was seen. */
  version: number;
  name: string;
  note?: string | null | undefined;
}

/** Another name and note; what the scenario holds never changes. */
export async function renameScenario(context: Context, input: Renaming): Promise<{ id: string } | UserError> {
  const { id } = input;
  const networkId = authorizeCoordinator(context.viewer, await networkOfScenario(context, id));
  if (networkId instanceof NotAllowedError) return networkId;
  const words = readWords(input.name, input.note);
  if (words instanceof InvalidInputError) return words;
  return runCommand(context, 'renameScenario', async (tx) => {
    const found = await tx.scenario.findFirst({ where: { id, networkId } });
    if (!found) return new NotAllowedError();
    if (found.version !== input.version) return staleScenario();
    const { seasonId, name, note } = found;
    if (await isNameTaken(tx, { seasonId, name: words.name, exceptId: id }))
      return faultAt(['name'], 'doubleName');
    await tx.scenario.update({ where: { id }, data: { ...words, version: { increment: 1 } } });
    const line = { networkId, subjectType: 'Scenario', subjectId: id };
    return { result: { id }, audit: [{ ...line, before: { name, note }, after: { ...words } }] };
  });
}

/** Drops a scenario for good; the plan itself is not touched. */
export async function removeScenario(
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<{ id: string } | UserError> {
  const networkId = authorizeCoordinator(context.viewer, await networkOfScenario(context, id));
  if (networkId instanceof NotAllowedError) return networkId;
  return runCommand(context, 'removeScenario', async (tx) => {
    const [found] = await tx.scenario.findMany({ where: { id, networkId } });
    if (!found) return new NotAllowedError();
    if (found.version !== version) return staleScenario();
    await tx.scenario.deleteMany({ where: { id, networkId } });
    const before = { name: found.name, note: found.note, seasonId: found.seasonId };
    const line = { networkId, subjectType: 'Scenario', subjectId: id, before };
    return { result: { id }, audit: [line] };
  });
}

function staleScenario(): InvalidInputError {
  return new InvalidInputError(['version'], {
    nl: 'Iemand wijzigde dit scenario intussen. Kijk er nog eens naar.',
    en: 'Somebody changed this scenario meanwhile. Have another look at it.',
  });
}
