import { useLingui } from '@lingui/react/macro';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { FormKind } from './field-spec.ts';
import { readDraft } from './form-draft.ts';
import type { EditValues } from './form-values.ts';
import { useRoom } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import { RowItem } from './row-item.tsx';
import classes from './row-list.module.css';
import { CHILDREN, isOrdered } from './sections.ts';
import { useRemoveRow } from './use-remove-row.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useRowOrder } from './use-row-order.ts';

export interface RowEditorProps {
  kind: Exclude<FormKind, 'network'>;
  /** Null for a row that is yet to be added. */
  row: RoomRow | null;
  fixed: EditValues;
  draftKey: string;
  onSaved: (id: string | null) => void;
  onClose: () => void;
}

interface RowListProps {
  kind: Exclude<FormKind, 'network'>;
  rows: readonly RoomRow[];
  /** Names the list for who does not see its heading. */
  label: string;
  /** What the button says that adds one. */
  add: string;
  /** Instead of rows, where there are none. */
  empty: ReactNode;
  /** What a new row is given: under which row it stands. */
  fixed?: EditValues;
  /** What an opened row shows; given, since it holds lists itself. */
  editor: ComponentType<RowEditorProps>;
}

const NOTHING: EditValues = {};
const NEW = 'new';

/** The rows of one kind: opened, added, put in order and removed in place. */
export function RowList(props: RowListProps) {
  const { kind, rows: stored, label, add, empty, fixed = NOTHING, editor: RowEditor } = props;
  const { t } = useLingui();
  const { network } = useRoom();
  const { rows, move, spoken } = useRowOrder(kind, stored);
  const { dragged, take } = useRowDrag(move);
  const { remove } = useRemoveRow();
  const [open, setOpen] = useState<string | null>(null);
  const [seen, setSeen] = useState<RoomRow | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const under = Object.values(fixed).join('') || network.id;
  const keyOf = (id: string) => `${kind}:${id === NEW ? `${NEW}:${under}` : id}`;

  /** What was closed, or moved to, gives the focus back to where it came from. */
  const close = (id: string) => {
    setOpen(null);
    setFocus(id === NEW ? '[data-add]' : `[data-row="${CSS.escape(id)}"] button[aria-expanded]`);
  };
  useEffect(() => {
    if (focus) list.current?.querySelector<HTMLElement>(focus)?.focus();
    setFocus(null);
  }, [focus]);
  const saved = (id: string) => (made: string | null) => {
    // A new row under which more can be put stays open for that.
    if (id === NEW && made && CHILDREN[kind]) setOpen(made);
    else close(id);
  };
  const editor = (id: string, row: RoomRow | null) => (
    <RowEditor
      kind={kind}
      row={row}
      fixed={fixed}
      draftKey={keyOf(id)}
      onSaved={saved(id)}
      onClose={() => close(id)}
    />
  );
  const openRow = rows.find((row) => row.id === open);
  if (openRow && openRow !== seen) setSeen(openRow);
  // Somebody else removed what was being typed upon: the form stays, and saving asks to bring the row back.
  const orphan = seen && seen.id === open && !openRow && readDraft(keyOf(seen.id)) ? seen : null;
  return (
    <div ref={list} className={classes.list} data-list={kind}>
      {rows.length === 0 && open !== NEW ? empty : null}
      {rows.length > 0 ? (
        <ol className={classes.rows} aria-label={label} data-rows>
          {rows.map((row, index) => (
            <RowItem
              key={row.id}
              kind={kind}
              row={row}
              isOpen={open === row.id}
              hasDraft={open !== row.id && readDraft(keyOf(row.id)) !== null}
              onToggle={() => (open === row.id ? close(row.id) : setOpen(row.id))}
              onRemove={() => void remove(kind, row).then((done) => done && close(NEW))}
              order={
                isOrdered(kind) && rows.length > 1
                  ? {
                      index,
                      count: rows.length,
                      isDragged: dragged === row.id,
                      move: (to) => move(row.id, to),
                      take: take(row.id),
                    }
                  : null
              }
            >
              {open === row.id ? editor(row.id, row) : null}
            </RowItem>
          ))}
        </ol>
      ) : null}
      {orphan ? (
        <>
          <Notice kind="warning" live>
            {t`Iemand heeft dit net verwijderd. Wat je typte staat er nog; bewaar je het, dan kun je het terughalen.`}
          </Notice>
          {editor(orphan.id, orphan)}
        </>
      ) : null}
      <p className="lk-unseen" role="status">
        {spoken}
      </p>
      {open === NEW ? (
        editor(NEW, null)
      ) : (
        <div>
          <Button data-add onClick={() => setOpen(NEW)}>
            {readDraft(keyOf(NEW)) ? t`${add}: verder met wat je typte` : add}
          </Button>
        </div>
      )}
    </div>
  );
}
