import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { FieldGroup, FormKind } from './field-spec.ts';
import { FormField } from './form-field.tsx';
import type { EditValues } from './form-values.ts';
import type { RoomRow } from './room-rows.ts';
import classes from './row-form.module.css';
import { useRowForm } from './use-row-form.ts';

interface RowFormProps {
  kind: FormKind;
  groups: readonly (Omit<FieldGroup, 'title'> & Partial<Pick<FieldGroup, 'title'>>)[];
  /** Null for a new row. */
  row: RoomRow | null;
  fixed?: EditValues;
  draftKey: string;
  /** Saved; `id` is the row's, and `values` what was changed of it. */
  onSaved: (id: string | null, values: EditValues) => void;
  /** Closed without saving; a form that is always open has none. */
  onClose?: () => void;
  /** A new row may be followed by another at once. */
  mayRepeat?: boolean;
}

const NOTHING: EditValues = {};

/** The one form of the room: the fields of a kind of row, kept while they are typed, and saved together. */
export function RowForm(props: RowFormProps) {
  const { kind, groups, row, fixed = NOTHING, draftKey, onSaved, onClose, mayRepeat = false } = props;
  const { t, i18n } = useLingui();
  const fields = groups.flatMap((group) => group.fields);
  const form = useRowForm({ kind, fields, row, fixed, draftKey });
  const element = useRef<HTMLFormElement>(null);
  const closes = onClose !== undefined;

  useEffect(() => {
    if (closes) element.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [closes]);
  useEffect(() => {
    if (Object.keys(form.errors.fields).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [form.errors]);

  const save = async (again: boolean) => {
    const saved = await form.save();
    if (!saved) return;
    if (!again) return onSaved(saved.id, saved.values);
    form.startAnew();
    element.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy) void save(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        // What was typed is kept, and there again when the form is opened.
        if (event.key === 'Escape' && onClose) onClose();
      }}
    >
      {groups.map((group) => (
        <div key={group.fields[0]?.name} className={classes.group}>
          {group.title ? <h3>{i18n._(group.title)}</h3> : null}
          <div className={classes.grid}>
            {group.fields.map((spec) => (
              <FormField
                key={spec.name}
                kind={kind}
                spec={spec}
                value={form.typed[spec.name] ?? ''}
                error={form.errors.fields[spec.name]}
                onChange={(value) => form.set(spec.name, value)}
              />
            ))}
          </div>
        </div>
      ))}
      {form.errors.form ? (
        <Notice kind="warning" live>
          {form.errors.form}
        </Notice>
      ) : null}
      <div className={classes.buttons}>
        <Button type="submit" kind="primary" busy={form.busy}>
          {row ? t`Bewaar de wijziging` : t`Bewaar`}
        </Button>
        {mayRepeat ? (
          <Button busy={form.busy} onClick={() => void save(true)}>
            <Trans>Bewaar en voeg nog een toe</Trans>
          </Button>
        ) : null}
        {onClose || form.isDirty ? (
          <Button
            onClick={() => {
              form.forget();
              onClose?.();
            }}
          >
            <Trans>Annuleer</Trans>
          </Button>
        ) : null}
        {form.isDirty ? (
          <span className={classes.kept} role="status">
            <Trans>Nog niet bewaard</Trans>
          </span>
        ) : null}
      </div>
    </form>
  );
}
