import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../../components/select-field.tsx';
import { NO_SEASON } from './no-season.ts';

interface SeasonChoiceProps {
  seasons: readonly { id: string; name: string }[];
  seasonId: string | null;
}

/** Seasons are published one by one, and so are the sessions that belong to none. */
export function SeasonChoice({ seasons, seasonId }: SeasonChoiceProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/n/$network/publish' });
  const options = [
    ...seasons.map(({ id, name }) => ({ value: id, label: name })),
    { value: NO_SEASON, label: t`Zonder seizoen` },
  ];
  return (
    <SelectField
      label={t`Seizoen`}
      value={seasonId ?? NO_SEASON}
      options={options}
      onChange={(season) => void navigate({ search: { season } })}
    />
  );
}
