import { useLingui } from '@lingui/react/macro';
import type { FieldControl } from '../../components/field-frame.tsx';
import type { FieldSpec } from './field-spec.ts';
import classes from './row-form.module.css';

interface ColourControlProps {
  control: FieldControl;
  spec: FieldSpec;
  value: string;
  onChange: (value: string) => void;
}

const WHOLE = /^#[0-9a-fA-F]{6}$/;

/** A colour as it is written (#0b5c6b), with the device's own palette beside it. */
export function ColourControl({ control, spec, value, onChange }: ColourControlProps) {
  const { t } = useLingui();
  return (
    <span className={classes.colour}>
      <input
        {...control}
        name={spec.name}
        value={value}
        placeholder="#0b5c6b"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <input
        type="color"
        aria-label={t`Kies een kleur`}
        value={WHOLE.test(value) ? value : '#ffffff'}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
