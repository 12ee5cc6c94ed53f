import type { TextImportPlan } from '@leerkring/contract/text-import-input';
import type { ImportRun } from './import-run.ts';

type SessionItem = TextImportPlan['sessions'][number];

/** Ids of the network's places by name, where the plan names any place at all. */
export async function placesByName(
  { tx, networkId }: ImportRun,
  sessions: readonly SessionItem[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(sessions.flatMap(({ placeNote }) => placeNote || []))];
  if (names.length === 0) return new Map();
  const places = await tx.place.findMany({ where: { networkId, name: { in: names } } });
  return new Map(places.map(({ id, name }) => [name, id]));
}

/** Words that are the name of a place of the network are that place; any others stand in the place of one. */
export function placeColumns(
  { placeNote }: SessionItem,
  places: ReadonlyMap<string, string>,
): { placeId?: string | null; placeNote?: string | null } {
  if (placeNote === undefined) return {};
  const placeId = placeNote === null ? null : (places.get(placeNote) ?? null);
  return { placeId, placeNote: placeId ? null : placeNote };
}

/** What a change brings along: another group counts anew, and only a cancelled session has a reason for it. */
export function alongWith({ group, status }: SessionItem): { sequence?: null; cancelReason?: null } {
  return {
    ...(group === undefined ? {} : { sequence: null }),
    ...(status && status !== 'cancelled' ? { cancelReason: null } : {}),
  };
}
