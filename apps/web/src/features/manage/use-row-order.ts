import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { EditableRowKind } from '../../generated/graphql.ts';
import { showToast } from '../change/toasts.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import type { FormKind } from './field-spec.ts';
import { useRoom } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import { rowName } from './row-name.ts';
import { useDoneWords } from './use-done-words.ts';

/** Milliseconds without another step before an order is sent: a row that goes four up is one change. */
const PAUSE = 600;

interface RowOrder {
  /** The rows as they are being put. */
  rows: readonly RoomRow[];
  /** Puts a row in a place, counted from 0; sent when the moving pauses. */
  move: (id: string, to: number) => void;
  /** Where the last moved row stands now, for who does not see it. */
  spoken: string;
}

/** Rows in an order that people choose. It shows at once, and is one change however many steps it took. */
export function useRowOrder(kind: FormKind, stored: readonly RoomRow[]): RowOrder {
  const { t, i18n } = useLingui();
  const { network } = useRoom();
  const { edit } = useEditNetwork(network);
  const doneWords = useDoneWords();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [spoken, setSpoken] = useState('');
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => void }>(undefined);
  const rows = ids ? inOrder(stored, ids) : stored;

  // A page that is left does not wait for the pause.
  useEffect(
    () => () => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current?.send();
    },
    [],
  );

  const send = async (wanted: readonly string[], moved: RoomRow): Promise<void> => {
    waiting.current = undefined;
    if (wanted.join() !== stored.map((row) => row.id).join()) {
      const order = { kind: kind as EditableRowKind, ids: [...wanted] };
      const outcome = await edit([{ order }], { done: doneWords('moved', kind, moved.values) });
      if ('message' in outcome) showToast({ kind: 'problem', text: outcome.message });
    }
    // Unless it is being moved on meanwhile.
    setIds((now) => (now === wanted ? null : now));
  };

  const move: RowOrder['move'] = (id, to) => {
    const moved = rows.find((row) => row.id === id);
    const others = rows.filter((row) => row.id !== id);
    if (!moved || to < 0 || to > others.length) return;
    const wanted = [...others.slice(0, to), moved, ...others.slice(to)].map((row) => row.id);
    setIds(wanted);
    setSpoken(t`${rowName(i18n, kind, moved.values)}: plaats ${to + 1} van ${rows.length}`);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const now = () => void send(wanted, moved);
    waiting.current = { timer: setTimeout(now, PAUSE), send: now };
  };
  return { rows, move, spoken };
}

/** The rows as the ids say; rows that came meanwhile stand last. */
function inOrder(rows: readonly RoomRow[], ids: readonly string[]): RoomRow[] {
  const place = (row: RoomRow) => {
    const index = ids.indexOf(row.id);
    return index < 0 ? ids.length : index;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}
