import type { Placement } from '@leerkring/domain/scenario/placement';
import type { RowEditInput } from '../../../generated/graphql.ts';

/** A series without dates, as it stands now. */
export interface UndatedNow {
  id: string;
  version: number;
  count: number | null;
}

interface Into {
  seasonId: string;
  undated: readonly UndatedNow[];
  /** Numbers that sessions of a group bear already in this season. */
  numbers: readonly { groupId: string | null; sequence: number | null }[];
}

/**
 * The edits that make placements the plan: new sessions as drafts, moved ones on the version that was seen, and what was
 * announced without a date counted down. New sessions of a group go on from its numbers in order of date.
 */
export function editsOfPlacements(placements: readonly Placement[], into: Into): RowEditInput[] {
  const fresh = placements.filter(({ sessionId }) => sessionId === null);
  const inOrder = fresh.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const nextNumber = numbering(into.numbers);
  return [
    ...placements.filter(({ sessionId }) => sessionId !== null).map(moved),
    ...inOrder.map((one) => added(one, into.seasonId, nextNumber(one.groupId))),
    ...countedDown(fresh, into.undated),
  ];
}

function moved({
  sessionId,
  version,
  startsOn,
  endsOn,
  startTime,
  endTime,
  placeId,
}: Placement): RowEditInput {
  return {
    session: { id: sessionId, version, startsOn, endsOn, startTime, endTime, placeId },
  } as RowEditInput;
}

function added(placement: Placement, seasonId: string, sequence: number | null): RowEditInput {
  const { groupId, formatId, regionId, themeId, trackId, placeId, title, isOnline } = placement;
  const { startsOn, endsOn, startTime, endTime } = placement;
  const facts = {
    groupId,
    formatId,
    regionId,
    themeId,
    trackId,
    placeId,
    title,
    isOnline,
    startTime,
    endTime,
  };
  const known = Object.entries({ ...facts, sequence }).filter(([, value]) => value !== null);
  return {
    session: { ...Object.fromEntries(known), seasonId, startsOn, endsOn, status: 'planned' },
  } as RowEditInput;
}

/** Gives each group the lowest number that none of its sessions bears. */
function numbering(numbers: Into['numbers']): (groupId: string | null) => number | null {
  const taken = new Set(numbers.map(({ groupId, sequence }) => `${groupId}:${sequence}`));
  const numbered = new Set(numbers.flatMap((one) => (one.sequence === null ? [] : [one.groupId])));
  const known = new Set(numbers.map(({ groupId }) => groupId));
  return (groupId) => {
    // A group whose sessions bear no numbers gets none.
    if (groupId === null || (known.has(groupId) && !numbered.has(groupId))) return null;
    let next = 1;
    while (taken.has(`${groupId}:${next}`)) next += 1;
    taken.add(`${groupId}:${next}`);
    return next;
  };
}

function countedDown(fresh: readonly Placement[], undated: readonly UndatedNow[]): RowEditInput[] {
  const used = Map.groupBy(
    fresh.filter(({ undatedId }) => undatedId !== null),
    ({ undatedId }) => undatedId,
  );
  return undated.flatMap(({ id, version, count }): RowEditInput[] => {
    const planned = used.get(id)?.length ?? 0;
    if (planned === 0) return [];
    if (count !== null && count > planned)
      return [{ undatedSeries: { id, version, count: count - planned } }];
    return [{ remove: { kind: 'undatedSeries', id, version } }];
  });
}

/** What the server takes in one call: rows, and characters of a body with room for the rest of it. */
const MOST_EDITS = 1000;
const MOST_CHARACTERS = 170_000;

/** Edits in as few calls as the server takes; one for nearly every plan. */
export function inCalls(edits: readonly RowEditInput[]): RowEditInput[][] {
  const calls: RowEditInput[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const edit of edits) {
    const length = JSON.stringify(edit).length + 1;
    if (size + length > MOST_CHARACTERS || (calls.at(-1)?.length ?? 0) >= MOST_EDITS) {
      calls.push([]);
      size = 0;
    }
    calls.at(-1)?.push(edit);
    size += length;
  }
  return calls;
}
