import type { Transaction } from '../../commands/run-command.ts';
import type { ChangeBook } from './change-book.ts';
import type { LaterEdit } from './errors.ts';
import { MADE_MODELS, type MadeModel, madeTable, type StoredRow, storedRow } from './made-tables.ts';

/** As many as a list that people read may hold. */
const MOST_TOLD = 50;

/** Tables whose rows hang on something that an import makes, and would fall or lose their link with it. */
const DEPENDENTS: readonly [parent: MadeModel, child: keyof Transaction & string, column: string][] = [
  ['network', 'session', 'networkId'],
  ['network', 'group', 'networkId'],
  ['network', 'track', 'networkId'],
  ['network', 'meetingFormat', 'networkId'],
  ['network', 'theme', 'networkId'],
  ['network', 'question', 'networkId'],
  ['network', 'season', 'networkId'],
  ['network', 'membership', 'networkId'],
  ['network', 'undatedSeries', 'networkId'],
  ['network', 'region', 'networkId'],
  ['network', 'place', 'networkId'],
  ['network', 'outcome', 'networkId'],
  ['network', 'principle', 'networkId'],
  ['network', 'intendedResult', 'networkId'],
  ['network', 'projectFact', 'networkId'],
  ['network', 'participation', 'networkId'],
  ['network', 'actionLearningStep', 'networkId'],
  ['network', 'capacityRule', 'networkId'],
  ['network', 'delegationRule', 'networkId'],
  ['season', 'session', 'seasonId'],
  ['season', 'undatedSeries', 'seasonId'],
  ['track', 'group', 'trackId'],
  ['track', 'session', 'trackId'],
  ['track', 'theme', 'trackId'],
  ['track', 'meetingFormat', 'trackId'],
  ['meetingFormat', 'norm', 'formatId'],
  ['meetingFormat', 'agendaItem', 'formatId'],
  ['meetingFormat', 'session', 'formatId'],
  ['meetingFormat', 'group', 'formatId'],
  ['meetingFormat', 'theme', 'formatId'],
  ['theme', 'question', 'themeId'],
  ['theme', 'group', 'themeId'],
  ['theme', 'session', 'themeId'],
  ['group', 'session', 'groupId'],
  ['group', 'groupMember', 'groupId'],
  ['group', 'undatedSeries', 'groupId'],
  ['session', 'agendaItem', 'sessionId'],
  ['session', 'outcome', 'sessionId'],
  ['person', 'membership', 'personId'],
];

/** What people changed or added since the import, and would lose by undoing it. What they removed stays removed. */
export async function findLaterEdits(tx: Transaction, book: ChangeBook): Promise<LaterEdit[]> {
  const edits: LaterEdit[] = [];
  for (const model of MADE_MODELS) {
    const left = [
      ...(book.made[model] ?? []),
      ...book.changed.filter((one) => one.model === model).map((one) => one.after),
    ];
    if (left.length > 0) edits.push(...(await changedSince(tx, model, left)));
  }
  for (const dependents of DEPENDENTS) edits.push(...(await addedSince(tx, book, dependents)));
  const seen = new Set<string>();
  return edits
    .filter((one) => !seen.has(one.kind + one.name) && seen.add(one.kind + one.name))
    .slice(0, MOST_TOLD);
}

async function changedSince(
  tx: Transaction,
  model: MadeModel,
  left: readonly StoredRow[],
): Promise<LaterEdit[]> {
  const rows = await madeTable(tx, model).findMany({ where: { id: { in: left.map((row) => row.id) } } });
  const now = new Map(rows.map((row) => [row.id, storedRow(row)]));
  return left
    .filter((row) => {
      const current = now.get(row.id);
      return current !== undefined && !isSameRow(row, current);
    })
    .map((row) => ({ kind: capital(model), name: nameOf(now.get(row.id) ?? row) }));
}

/** The time of the last write says nothing by itself. */
function isSameRow(left: StoredRow, current: StoredRow): boolean {
  return Object.entries(left).every(
    ([name, value]) => name === 'updatedAt' || JSON.stringify(value) === JSON.stringify(current[name]),
  );
}

async function addedSince(
  tx: Transaction,
  { made }: ChangeBook,
  [parent, child, column]: (typeof DEPENDENTS)[number],
): Promise<LaterEdit[]> {
  const parents = (made[parent] ?? []).map((row) => row.id);
  if (parents.length === 0) return [];
  const own = (made[child as MadeModel] ?? []).map((row) => row.id);
  const table = madeTable(tx, child as MadeModel) as unknown as {
    findMany(args: object): Promise<{ id: string }[]>;
  };
  const rows = await table.findMany({
    where: { [column]: { in: parents }, id: { notIn: own } },
    take: MOST_TOLD,
  });
  return rows.map((row) => ({ kind: capital(child), name: nameOf(storedRow(row)) }));
}

/** What people call it. */
function nameOf(row: StoredRow): string {
  const named = [row.name, row.title, row.label, row.text, row.pattern].find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (named) return String(named);
  return typeof row.startsOn === 'string' ? row.startsOn.slice(0, 10) : '';
}

function capital(model: string): string {
  return `${model[0]?.toUpperCase()}${model.slice(1)}`;
}
