import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../../components/select-field.tsx';

interface SeasonSwitchProps {
  seasons: readonly { id: string; name: string; isDemo: boolean; startsOn: string }[];
  current: string | undefined;
}

/** To another season of the same network. A season with invented dates says so in its name. */
export function SeasonSwitch({ seasons, current }: SeasonSwitchProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  if (seasons.length < 2) return null;
  const options = [...seasons]
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .map(({ id, name, isDemo }) => ({ value: id, label: isDemo ? t`${name} (voorbeeld)` : name }));
  return (
    <SelectField
      label={t`Seizoen`}
      value={current ?? ''}
      options={options}
      onChange={(season) => void navigate({ search: (old) => ({ ...old, season }) })}
    />
  );
}
