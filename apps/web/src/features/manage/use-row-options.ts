import { useLingui } from '@lingui/react';
import type { EditedKind } from '../change/field-words.ts';
import { useRoom } from './room-context.ts';
import { rowName } from './row-name.ts';

/** The rows of a kind as choices, in their order. */
export function useRowOptions(kind: EditedKind | undefined): readonly { value: string; label: string }[] {
  const { i18n } = useLingui();
  const { rows, sessions } = useRoom();
  if (!kind) return [];
  if (kind === 'session') return sessions;
  return rows[kind].map((row) => ({ value: row.id, label: rowName(i18n, kind, row.values) }));
}
