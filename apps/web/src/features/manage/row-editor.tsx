import { useLingui } from '@lingui/react';
import { useRoom } from './room-context.ts';
import { ROW_FIELDS } from './row-fields.ts';
import { RowForm } from './row-form.tsx';
import classes from './row-list.module.css';
import { type RowEditorProps, RowList } from './row-list.tsx';
import { CHILDREN, type ChildList } from './sections.ts';

/** An opened row: its own form, and under it what stands under the row. */
export function RowEditor({ kind, row, fixed, draftKey, onSaved, onClose }: RowEditorProps) {
  const children = row ? (CHILDREN[kind] ?? []) : [];
  return (
    <div className={classes.editor}>
      <RowForm
        kind={kind}
        groups={[{ fields: ROW_FIELDS[kind] }]}
        row={row}
        fixed={fixed}
        draftKey={draftKey}
        onSaved={onSaved}
        onClose={onClose}
        mayRepeat={!row}
      />
      {row ? children.map((child) => <ChildRows key={child.kind} child={child} parentId={row.id} />) : null}
    </div>
  );
}

function ChildRows({ child, parentId }: { child: ChildList; parentId: string }) {
  const { i18n } = useLingui();
  const { rows } = useRoom();
  const title = i18n._(child.title);
  return (
    <section className={classes.children}>
      <h3>{title}</h3>
      <RowList
        kind={child.kind}
        rows={rows[child.kind].filter((row) => row.values[child.under] === parentId)}
        label={title}
        add={i18n._(child.add)}
        empty={<p className="lk-soft">{i18n._(child.empty)}</p>}
        fixed={{ [child.under]: parentId }}
        editor={RowEditor}
      />
    </section>
  );
}
