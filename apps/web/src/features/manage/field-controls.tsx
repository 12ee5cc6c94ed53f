import { useLingui } from '@lingui/react';
import { ChoiceChips } from '../../components/choice-chips.tsx';
import { colorClass } from '../../components/color-class.ts';
import type { FieldControl } from '../../components/field-frame.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { OPTION_WORDS } from '../change/option-words.ts';
import { ColourControl } from './colour-control.tsx';
import type { FieldSpec, FormKind, FormValue } from './field-spec.ts';
import { OrganisationControl } from './organisation-control.tsx';
import { SelectControl } from './select-control.tsx';

interface FieldControlsProps {
  control: FieldControl;
  kind: FormKind;
  spec: FieldSpec;
  value: FormValue;
  onChange: (value: FormValue) => void;
}

/** The control that a field's spec asks for. Times are typed as 13:30: a clock of twelve hours misleads here. */
export function FieldControls({ control, kind, spec, value, onChange }: FieldControlsProps) {
  const text = typeof value === 'string' ? value : '';
  const shared = {
    ...control,
    name: spec.name,
    value: text,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  switch (spec.as) {
    case 'text':
      return <textarea {...shared} rows={2} />;
    case 'date':
      return <input {...shared} type="date" max="2199-12-31" />;
    case 'time':
      return <input {...shared} inputMode="numeric" placeholder="13:30" autoComplete="off" />;
    case 'number':
      // Text, so that a wheel does not turn it and what is no number can be told so.
      return <input {...shared} inputMode="numeric" autoComplete="off" />;
    case 'choice':
    case 'row':
    case 'online':
      return <SelectControl {...{ control, kind, spec, value: text, onChange }} />;
    case 'colour':
      return <ColourControl {...{ control, spec, value: text, onChange }} />;
    case 'several':
    case 'months':
    case 'tint':
      return <Chips {...{ control, kind, spec, value, onChange }} />;
    case 'organisation':
      return <OrganisationControl {...{ control, name: spec.name, value: text, onChange }} />;
    default:
      return <input {...shared} />;
  }
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

function Chips({ control, kind, spec, value, onChange }: FieldControlsProps) {
  const { i18n } = useLingui();
  const words = OPTION_WORDS[kind]?.[spec.name] ?? {};
  const options =
    spec.as === 'months'
      ? MONTHS.map((month) => ({
          value: month,
          label: formatDate(`2024-${month.padStart(2, '0')}-01`, i18n.locale, 'month'),
        }))
      : Object.entries(words).map(([option, word]) => ({
          value: option,
          label: i18n._(word),
          ...(spec.as === 'tint' ? { colorClass: colorClass(option) } : {}),
        }));
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return (
    <ChoiceChips
      id={control.id}
      kind={spec.as === 'tint' ? 'radio' : 'checkbox'}
      options={options}
      chosen={chosen}
      onChange={(now) => onChange(spec.as === 'tint' ? (now[0] ?? '') : now)}
    />
  );
}
