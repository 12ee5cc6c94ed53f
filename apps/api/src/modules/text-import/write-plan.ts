import type { TextImportPlan } from '@leerkring/contract/text-import-input';
import type { Transaction } from '../../commands/run-command.ts';
import { freeAddress } from '../change/network-address.ts';
import { type ChangeBook, noteMade } from './change-book.ts';
import { columnsOf, withoutReference } from './columns.ts';
import type { StaleImportError } from './errors.ts';
import { changeItems, type ImportRun, type PlanItem } from './import-run.ts';
import { writeFormats } from './write-formats.ts';
import { writeSessions } from './write-sessions.ts';

/** Makes a new network; its address is taken from its name. Two of one name at once wait for each other. */
export async function makeNetwork(tx: Transaction, book: ChangeBook, plan: TextImportPlan): Promise<string> {
  const name = plan.network.name ?? '';
  const slug = await freeAddress(tx, name);
  const network = await tx.network.create({ data: { ...columnsOf('network', plan.network), name, slug } });
  noteMade(book, 'network', [network]);
  return network.id;
}

/**
 * Writes everything of a plan into its network, parents before children, a fixed number of statements for what is
 * new and one row at a time for what is changed.
 */
export async function writePlan(run: ImportRun, plan: TextImportPlan): Promise<StaleImportError | null> {
  const steps = [
    () => (plan.network.id ? changeItems(run, 'network', [plan.network]) : fine()),
    () => writeSeason(run, plan),
    () => writeItems(run, 'track', plan.tracks),
    () => writeFormats(run, plan),
    () => writeItems(run, 'theme', withFormat(run, plan.themes)),
    () => writeItems(run, 'group', plan.groups),
    () => writeSessions(run, plan),
    () => writeItems(run, 'capacityRule', plan.capacities),
    () => writeItems(run, 'delegationRule', withFormat(run, plan.delegations)),
    () => writeItems(run, 'undatedSeries', plan.undatedSeries),
    () => writeItems(run, 'intendedResult', plan.intendedResults),
    () => writeItems(run, 'projectFact', plan.projectFacts),
    () => writeQuestions(run, plan),
  ];
  for (const step of steps) {
    const refusal = await step();
    if (refusal) return refusal;
  }
  return null;
}

const fine = async (): Promise<null> => null;

/** The format that an item names by key, as its column; the formats are written by then. */
function withFormat<Given extends PlanItem & { format?: string | null | undefined }>(
  { ids }: ImportRun,
  items: readonly Given[],
): PlanItem[] {
  return items.map(({ format, ...rest }) => (format ? { ...rest, formatId: ids.get(format) ?? null } : rest));
}

type ListModel =
  | 'track'
  | 'theme'
  | 'group'
  | 'capacityRule'
  | 'delegationRule'
  | 'undatedSeries'
  | 'intendedResult'
  | 'projectFact';

interface Creating {
  createManyAndReturn(args: { data: Record<string, unknown>[] }): Promise<{ id: string; position: number }[]>;
  aggregate(args: object): Promise<{ _max: { position: number | null } }>;
}

/** Writes a list of one kind: what exists is changed, what is new stands after it in the order of the text. */
async function writeItems(
  run: ImportRun,
  model: ListModel,
  items: readonly PlanItem[],
): Promise<StaleImportError | null> {
  const fresh = items.filter((item) => !item.id);
  const { networkId, tx, book, ids } = run;
  if (fresh.length > 0) {
    const table = tx[model] as unknown as Creating;
    const { _max } = await table.aggregate({ where: { networkId }, _max: { position: true } });
    const first = (_max.position ?? 0) + 1;
    const rows = fresh.map((item, index) => ({
      ...columnsOf(model, withoutReference(item)),
      networkId,
      position: first + index,
    }));
    const made = await table.createManyAndReturn({ data: rows });
    noteMade(book, model, made);
    for (const row of made) ids.set(fresh[row.position - first]?.key ?? '', row.id);
  }
  return changeItems(run, model, items);
}

async function writeSeason(run: ImportRun, { season }: TextImportPlan): Promise<StaleImportError | null> {
  if (!season) return null;
  if (season.id) return changeItems(run, 'season', [season]);
  const there = await run.tx.season.findUnique({
    where: { networkId_name: { networkId: run.networkId, name: season.name ?? '' } },
  });
  const data = { ...columnsOf('season', withoutReference(season)), networkId: run.networkId };
  const made = there ?? (await run.tx.season.create({ data: data as never }));
  if (!there) noteMade(run.book, 'season', [made]);
  run.ids.set(season.key, made.id);
  return null;
}

/** Questions bear a place among those of their theme, so they are numbered apart. */
async function writeQuestions(
  run: ImportRun,
  { questions }: TextImportPlan,
): Promise<StaleImportError | null> {
  const { tx, networkId } = run;
  const fresh = questions.filter((one) => !one.id);
  const first = (await tx.question.count({ where: { networkId } })) + 1;
  const rows = fresh.map(({ text, theme }, index) => ({
    networkId,
    text: text ?? '',
    themeId: theme ? (run.ids.get(theme) ?? null) : null,
    position: first + index,
  }));
  if (rows.length > 0) noteMade(run.book, 'question', await tx.question.createManyAndReturn({ data: rows }));
  return changeItems(
    run,
    'question',
    questions.map(({ theme: _theme, ...rest }) => rest),
  );
}
