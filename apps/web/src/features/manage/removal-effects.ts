import type { ManageSessionsQuery } from '../../generated/graphql.ts';
import type { EditedKind } from '../change/field-words.ts';
import type { FormKind } from './field-spec.ts';
import type { RoomRows } from './room-rows.ts';

export type RoomSession = NonNullable<ManageSessionsQuery['network']>['sessions'][number];

/** How many rows of a kind. */
export interface KindCount {
  kind: EditedKind;
  count: number;
}

/** What a removal does to other rows. */
export interface RemovalEffects {
  /** Removed along with it. */
  falls: readonly KindCount[];
  /** Stay, and no longer refer to it. */
  stays: readonly KindCount[];
}

interface Rule {
  /** The column by which other rows refer to a row of this kind. */
  column: string;
  falls?: readonly EditedKind[];
  stays?: readonly EditedKind[];
}

/** As the database does it: what cascades, and what is set to nothing. */
const RULES: Partial<Record<FormKind, Rule>> = {
  season: { column: 'seasonId', stays: ['session', 'undatedSeries'] },
  region: { column: 'regionId', stays: ['group', 'session'] },
  track: { column: 'trackId', stays: ['meetingFormat', 'theme', 'group', 'session'] },
  meetingFormat: {
    column: 'formatId',
    falls: ['norm', 'agendaItem', 'capacityRule', 'delegationRule', 'planningRule'],
    stays: ['theme', 'group', 'session', 'undatedSeries'],
  },
  norm: { column: 'normId', falls: ['normSlot'] },
  theme: { column: 'themeId', falls: ['question', 'capacityRule'], stays: ['group', 'session'] },
  group: { column: 'groupId', falls: ['session', 'undatedSeries', 'planningRule'] },
  place: { column: 'placeId', stays: ['session'] },
};

/** Must the sessions be known to tell what a removal does? */
export function touchesSessions(kind: FormKind): boolean {
  const rule = RULES[kind];
  return [...(rule?.falls ?? []), ...(rule?.stays ?? [])].includes('session');
}

/** What goes, and what stays without it, when a row is removed. */
export function removalEffects(
  kind: FormKind,
  id: string,
  rows: RoomRows,
  sessions: readonly RoomSession[],
): RemovalEffects {
  const rule = RULES[kind];
  if (!rule) return { falls: [], stays: [] };
  const counted = (kinds: readonly EditedKind[] = []) =>
    kinds
      .map((other) => ({ kind: other, count: referring(other, rule.column, id, rows, sessions) }))
      .filter(({ count }) => count > 0);
  return { falls: counted(rule.falls), stays: counted(rule.stays) };
}

function referring(
  kind: EditedKind,
  column: string,
  id: string,
  rows: RoomRows,
  sessions: readonly RoomSession[],
): number {
  if (kind !== 'session') return rows[kind].filter((row) => row.values[column] === id).length;
  const relation = column.replace(/Id$/, '') as
    | 'group'
    | 'format'
    | 'region'
    | 'track'
    | 'theme'
    | 'season'
    | 'place';
  return sessions.filter((session) => session[relation]?.id === id).length;
}
