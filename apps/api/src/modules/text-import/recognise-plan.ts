import type { TextImportPlan } from '@leerkring/contract/text-import-input';
import { identity } from '@leerkring/domain/text-import/identity';
import type { Transaction } from '../../commands/run-command.ts';

interface Keyed {
  key: string;
  id?: string | null | undefined;
}

/**
 * What somebody else has made since the reader looked is recognised here once more, so that nothing is doubled:
 * new things of the plan that the network holds by now get the id of what is there, and change nothing.
 */
export async function recognisePlan(
  tx: Transaction,
  networkId: string,
  plan: TextImportPlan,
): Promise<TextImportPlan> {
  const where = { networkId };
  const groups = recognise(plan.groups, await tx.group.findMany({ where }), identity.group);
  const formats = recognise(plan.formats, await tx.meetingFormat.findMany({ where }), identity.format);
  const themes = recognise(plan.themes, await tx.theme.findMany({ where }), identity.theme);
  return {
    ...plan,
    groups,
    formats,
    themes,
    tracks: recognise(plan.tracks, await tx.track.findMany({ where }), identity.track),
    sessions: await newSessions(tx, networkId, { ...plan, groups }),
    capacities: unknown(plan.capacities, await tx.capacityRule.findMany({ where }), identity.capacity),
    delegations: unknown(plan.delegations, await tx.delegationRule.findMany({ where }), identity.delegation),
    undatedSeries: unknown(
      plan.undatedSeries,
      await tx.undatedSeries.findMany({ where }),
      identity.undatedSeries,
    ),
    intendedResults: unknown(
      plan.intendedResults,
      await tx.intendedResult.findMany({ where }),
      identity.intendedResult,
    ),
    projectFacts: unknown(plan.projectFacts, await tx.projectFact.findMany({ where }), identity.projectFact),
    questions: unknown(plan.questions, await tx.question.findMany({ where }), identity.question),
  };
}

/** Items that others refer to stay in the plan, with the id of what they turned out to be. */
function recognise<Item extends Keyed, Row extends { id: string }>(
  items: readonly Item[],
  rows: readonly Row[],
  nameOf: (one: Row) => string,
): Item[] {
  const ids = new Map(rows.map((row) => [nameOf(row), row.id]));
  ids.delete('');
  return items.map((item) => {
    const id = item.id ?? ids.get(nameOf(withBlanks<Row>(item)));
    return id && !item.id ? ({ key: item.key, id } as Item) : item;
  });
}

function unknown<Item extends Keyed, Row extends { id: string }>(
  items: readonly Item[],
  rows: readonly Row[],
  nameOf: (one: Row) => string,
): Item[] {
  return recognise(items, rows, nameOf).filter((item, index) => item.id === items[index]?.id);
}

/** Fields that the plan leaves out are null or false in a row; identities write both as nothing. */
function withBlanks<Row>(item: Keyed): Row {
  const blanks = {
    groupKind: null,
    per: 'group',
    min: null,
    max: null,
    minPeople: null,
    maxPeople: null,
    isExtra: false,
  };
  return { title: null, isToBeChosen: false, ...blanks, ...item } as unknown as Row;
}

/** A new session on a day on which its group meets already, at the same time or at none, is that session. */
async function newSessions(
  tx: Transaction,
  networkId: string,
  plan: TextImportPlan,
): Promise<TextImportPlan['sessions']> {
  const days = plan.sessions.flatMap((one) =>
    one.startsOn && !one.id ? [new Date(`${one.startsOn}T00:00:00Z`)] : [],
  );
  const there = await tx.session.findMany({ where: { networkId, startsOn: { in: days } } });
  const groupIds = new Map(plan.groups.map((group) => [group.key, group.id ?? 'new']));
  return plan.sessions.filter((one) => {
    const group = one.group ? (groupIds.get(one.group) ?? null) : null;
    const same = there.some(
      (row) =>
        row.groupId === group &&
        row.startsOn.toISOString().slice(0, 10) === one.startsOn &&
        (!row.startTime || !one.startTime || row.startTime === one.startTime) &&
        (group !== null || !row.title || !one.title || row.title === one.title),
    );
    return one.id || !same;
  });
}
