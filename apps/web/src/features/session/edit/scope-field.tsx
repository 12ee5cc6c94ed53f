import type { SeriesScope } from '@leerkring/domain/series/series-scope';
import { useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../../components/choice-field.tsx';

interface ScopeFieldProps {
  value: SeriesScope;
  /** How many sessions each choice reaches, this one included. */
  counts: Record<SeriesScope, number>;
  onChange: (scope: SeriesScope) => void;
}

/** How far a change reaches. Not there for a session on its own. */
export function ScopeField({ value, counts, onChange }: ScopeFieldProps) {
  const { t } = useLingui();
  if (counts.all < 2) return null;
  const { following, all } = counts;
  const options: { value: SeriesScope; label: string }[] = [{ value: 'this', label: t`Alleen deze` }];
  if (following > 1) {
    options.push({ value: 'following', label: t`Deze en volgende (${following})` });
  }
  if (all > following || following < 2) {
    options.push({ value: 'all', label: t`De hele reeks (${all})` });
  }
  return <ChoiceField label={t`Geldt voor`} value={value} options={options} onChange={onChange} />;
}
