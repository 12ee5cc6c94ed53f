import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../../components/select-field.tsx';

interface SeasonSwitchProps {
  seasons: readonly { id: string; name: string; startsOn: string }[];
  current: string | undefined;
}

/** To another season of the same network. */
export function SeasonSwitch({ seasons, current }: SeasonSwitchProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  if (seasons.length < 2) return null;
  const options = [...seasons]
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      label={t`Seizoen`}
      value={current ?? ''}
      options={options}
      onChange={(season) => void navigate({ search: (old) => ({ ...old, season }) })}
    />
  );
}
