import type { Proposed } from '@leerkring/domain/text-import/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { EditField } from './edit-field.tsx';
import { type EditFault, editedValues } from './edited-values.ts';
import { useImport } from './import-context.ts';
import classes from './item-editor.module.css';
import { useEditableFields } from './use-editable-fields.ts';
import { useLeaveOut } from './use-leave-out.ts';

interface ItemEditorProps {
  item: Proposed<object>;
  onClose: () => void;
}

/** Changes a thing before it is made. Nothing changes until "Done", and Escape forgets what was typed. */
export function ItemEditor({ item, onClose }: ItemEditorProps) {
  const { t } = useLingui();
  const { proposal, dispatch } = useImport();
  const fields = useEditableFields(proposal)(item.kind);
  const dialog = useRef<HTMLDialogElement>(null);
  const [fault, setFault] = useState<EditFault | null>(null);
  const titleId = useId();
  const values = item.fields as Record<string, unknown>;

  useEffect(() => dialog.current?.showModal(), []);

  function save(form: HTMLFormElement) {
    const data = new FormData(form);
    // A session of one day moves whole, unless its last day was changed itself.
    if (values.startsOn === values.endsOn && data.get('endsOn') === values.endsOn) {
      data.set('endsOn', String(data.get('startsOn')));
    }
    const edited = editedValues(data, fields);
    if (typeof edited === 'string') return setFault(edited);
    const changed = Object.entries(edited).filter(([name, value]) => value !== (values[name] ?? null));
    if (changed.length > 0) dispatch({ do: 'edit', item: item.key, fields: Object.fromEntries(changed) });
    dialog.current?.close();
  }

  const faults: Record<EditFault, string> = {
    time: t`Dat is geen tijd. Schrijf bijvoorbeeld 10:00.`,
    order: t`Het einde ligt niet na het begin.`,
    endWithoutStart: t`Er is een eindtijd, maar geen begintijd.`,
  };
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={titleId} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <h2 id={titleId}>
          {item.kind === 'session' ? <Trans>Bijeenkomst wijzigen</Trans> : <Trans>Wijzigen</Trans>}
        </h2>
        <div className={classes.grid}>
          {fields.map((field) => (
            <EditField key={field.name} field={field} value={values[field.name]} />
          ))}
        </div>
        <p className={classes.error} role="alert">
          {fault ? faults[fault] : null}
        </p>
        <div className={classes.buttons}>
          <Button type="submit">
            <Trans>Klaar</Trans>
          </Button>
          <Button variant="default" onClick={() => dialog.current?.close()}>
            <Trans>Annuleer</Trans>
          </Button>
          <LeaveOutButton item={item} onDone={() => dialog.current?.close()} />
        </div>
      </form>
    </dialog>
  );
}

function LeaveOutButton({ item, onDone }: { item: Proposed<object>; onDone: () => void }) {
  const leaveOut = useLeaveOut(item);
  if (!leaveOut) return null;
  return (
    <Button
      variant="subtle"
      className={classes.leave}
      onClick={() => {
        leaveOut.run();
        onDone();
      }}
    >
      {leaveOut.label}
    </Button>
  );
}
