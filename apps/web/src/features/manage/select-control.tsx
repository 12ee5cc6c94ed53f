import { useLingui } from '@lingui/react/macro';
import type { FieldControl } from '../../components/field-frame.tsx';
import { OPTION_WORDS } from '../change/option-words.ts';
import type { FieldSpec, FormKind } from './field-spec.ts';
import { useRowOptions } from './use-row-options.ts';

interface SelectControlProps {
  control: FieldControl;
  kind: FormKind;
  spec: FieldSpec;
  value: string;
  onChange: (value: string) => void;
}

/** The device's own list: of values in words, or of other rows of the network. */
export function SelectControl({ control, kind, spec, value, onChange }: SelectControlProps) {
  const { t, i18n } = useLingui();
  const rows = useRowOptions(spec.rows);
  const online = [
    { value: 'true', label: t`online` },
    { value: 'false', label: t`op locatie` },
  ];
  const words = Object.entries(OPTION_WORDS[kind]?.[spec.name] ?? {});
  const options =
    spec.as === 'row'
      ? rows
      : spec.as === 'online'
        ? online
        : words.map(([option, word]) => ({ value: option, label: i18n._(word) }));
  return (
    <select {...control} name={spec.name} value={value} onChange={(event) => onChange(event.target.value)}>
      {spec.required ? null : <option value="">{spec.as === 'row' ? t`geen` : t`niet ingevuld`}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
