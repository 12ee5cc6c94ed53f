import type { TextImportPlan } from '@leerkring/contract/text-import-input';
import { noteMade } from './change-book.ts';
import { columnsOf, withoutReference } from './columns.ts';
import type { StaleImportError } from './errors.ts';
import { changeItems, type ImportRun } from './import-run.ts';

type FormatItem = TextImportPlan['formats'][number];
type NormItem = NonNullable<FormatItem['norms']>[number];

/** Formats with their norms and slots; an existing format gets norms only where the plan names them. */
export async function writeFormats(
  run: ImportRun,
  { formats }: TextImportPlan,
): Promise<StaleImportError | null> {
  const fresh = formats.filter((format) => !format.id);
  if (fresh.length > 0) await makeFormats(run, fresh);
  const bare = formats.map(({ norms: _norms, ...rest }) => rest);
  const refusal = await changeItems(run, 'meetingFormat', bare);
  if (refusal) return refusal;
  const norms = formats.flatMap((format) =>
    (format.norms ?? []).map((norm) => ({ norm, formatId: run.ids.get(format.key) ?? '' })),
  );
  await makeNorms(run, norms);
  return null;
}

async function makeFormats(run: ImportRun, fresh: readonly FormatItem[]): Promise<void> {
  const { tx, networkId, ids, book } = run;
  const { _max } = await tx.meetingFormat.aggregate({ where: { networkId }, _max: { position: true } });
  const first = (_max.position ?? 0) + 1;
  const rows = fresh.map(({ norms: _norms, ...format }, index) => ({
    ...columnsOf('meetingFormat', withoutReference(format)),
    title: format.title ?? '',
    learningAims: format.learningAims ?? [],
    networkId,
    position: first + index,
  }));
  const made = await tx.meetingFormat.createManyAndReturn({ data: rows as never });
  noteMade(book, 'meetingFormat', made);
  for (const row of made) ids.set(fresh[row.position - first]?.key ?? '', row.id);
}

/** Norms have no order of their own: each is written alone, its slots together. A format rarely has two. */
async function makeNorms(
  run: ImportRun,
  norms: readonly { norm: NormItem; formatId: string }[],
): Promise<void> {
  for (const { norm, formatId } of norms) {
    const { slots, ...rest } = norm;
    const made = await run.tx.norm.create({ data: { ...rest, pattern: rest.pattern ?? null, formatId } });
    noteMade(run.book, 'norm', [made]);
    const rows = slots.map((slot, index) => ({
      normId: made.id,
      position: index + 1,
      months: slot.months,
      year: slot.year ?? null,
    }));
    if (rows.length > 0)
      noteMade(run.book, 'normSlot', await run.tx.normSlot.createManyAndReturn({ data: rows }));
  }
}
