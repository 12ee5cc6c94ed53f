import { useLingui } from '@lingui/react';
import { CheckField } from '../../components/check-field.tsx';
import type { FieldControl } from '../../components/field-frame.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { fieldWord } from '../change/field-words.ts';
import { FieldControls } from './field-controls.tsx';
import type { FieldSpec, FormKind, FormValue } from './field-spec.ts';
import classes from './row-form.module.css';

interface FormFieldProps {
  kind: FormKind;
  spec: FieldSpec;
  value: FormValue;
  /** What is wrong with it, in a sentence. */
  error: string | undefined;
  onChange: (value: FormValue) => void;
}

/** Controls that are several under one label. */
const GROUPS = new Set<FieldSpec['as']>(['several', 'months', 'tint']);

/** One field of a form: its name, its control, and what is wrong with it. */
export function FormField({ kind, spec, value, error, onChange }: FormFieldProps) {
  const { i18n } = useLingui();
  const label = i18n._(fieldWord(kind, spec.name));
  const hint = spec.hint ? i18n._(spec.hint) : undefined;
  if (spec.as === 'check') {
    return (
      <div className={classes.field} data-width={spec.width} data-field={spec.name}>
        <div className={classes.tick}>
          <CheckField label={label} checked={value === true} onChange={onChange} hint={hint} />
        </div>
      </div>
    );
  }
  return (
    <div className={classes.field} data-width={spec.width} data-field={spec.name}>
      <FieldFrame
        label={label}
        required={spec.required}
        hint={hint}
        error={error}
        isGroup={GROUPS.has(spec.as)}
      >
        {(control: FieldControl) => (
          <FieldControls control={control} kind={kind} spec={spec} value={value} onChange={onChange} />
        )}
      </FieldFrame>
    </div>
  );
}
