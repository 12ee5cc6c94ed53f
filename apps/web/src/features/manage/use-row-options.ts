import { useLingui } from '@lingui/react';
import { useContext } from 'react';
import type { EditedKind } from '../change/field-words.ts';
import { RoomContext } from './room-context.ts';
import { rowName } from './row-name.ts';

/** The rows of a kind as choices, in their order. */
export function useRowOptions(kind: EditedKind | undefined): readonly { value: string; label: string }[] {
  const { i18n } = useLingui();
  // The form of a new network stands in no room, and asks for no rows.
  const room = useContext(RoomContext);
  if (!kind || !room) return [];
  const { rows, sessions } = room;
  if (kind === 'session') return sessions;
  return rows[kind].map((row) => ({ value: row.id, label: rowName(i18n, kind, row.values) }));
}
