import { useId } from 'react';
import classes from './item-editor.module.css';
import type { EditableField } from './use-editable-fields.ts';

/** One field of the editor, as the device's own control. Times are typed: the browser's own list says AM and PM. */
export function EditField({ field, value }: { field: EditableField; value: unknown }) {
  const { name, label, kind, required, max, options = [] } = field;
  const id = useId();
  const initial = value === null || value === undefined ? '' : String(value);
  const half =
    kind === 'date' || kind === 'time' || kind === 'number' || name === 'group' || name === 'status';
  return (
    <label htmlFor={id} className={half ? `${classes.field} ${classes.half}` : classes.field}>
      {label}
      {kind === 'words' ? (
        <textarea id={id} name={name} defaultValue={initial} maxLength={max} required={required} />
      ) : kind === 'choice' ? (
        <select id={id} name={name} defaultValue={initial}>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          type={kind === 'date' || kind === 'number' ? kind : 'text'}
          inputMode={kind === 'time' ? 'numeric' : undefined}
          placeholder={kind === 'time' ? '10:00' : undefined}
          min={kind === 'number' ? 0 : undefined}
          max={kind === 'date' ? '2199-12-31' : undefined}
          defaultValue={initial}
          maxLength={max}
          required={required}
        />
      )}
    </label>
  );
}
