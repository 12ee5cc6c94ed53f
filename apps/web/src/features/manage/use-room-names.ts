import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { formatDate } from '../../lib/format-date.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import type { FormKind } from './field-spec.ts';
import { ManageSessionsQuery } from './manage-sessions-query.ts';
import type { Room } from './room-context.ts';
import type { RoomRows } from './room-rows.ts';
import { rowName } from './row-name.ts';

/** What every row is called by its id, and the sessions to choose from where a section asks for them. */
export function useRoomNames(
  slug: string,
  rows: RoomRows,
  withSessions: boolean,
): Pick<Room, 'names' | 'sessions'> {
  const { i18n } = useLingui();
  const titleOf = useSessionTitle();
  const { data } = useQuery(ManageSessionsQuery, { variables: { slug }, skip: !withSessions });
  const sessions = [...(data?.network?.sessions ?? [])].reverse().map((session) => ({
    value: session.id,
    label: `${formatDate(session.startsOn, i18n.locale)} ${titleOf(session)}`,
  }));
  const names = new Map<string, string>(sessions.map(({ value, label }) => [value, label]));
  for (const [kind, list] of Object.entries(rows)) {
    for (const row of list) names.set(row.id, rowName(i18n, kind as FormKind, row.values));
  }
  return { names, sessions };
}
