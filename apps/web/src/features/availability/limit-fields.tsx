import { AVAILABILITY_LIMITS } from '@leerkring/contract/availability-rules';
import { Trans, useLingui } from '@lingui/react/macro';
import { SelectField } from '../../components/select-field.tsx';
import type { EditAvailabilityInput } from '../../generated/graphql.ts';
import type { PersonTimes } from './availability-query.ts';
import classes from './times-editor.module.css';

type Limits = Pick<EditAvailabilityInput, 'maxSessionsPerDay' | 'maxSessionsPerWeek'>;

interface LimitFieldsProps {
  times: PersonTimes;
  onChange: (limits: Limits) => void;
}

/** The most sessions that she wants in a day and in a week, all networks together. */
export function LimitFields({ times, onChange }: LimitFieldsProps) {
  const { t } = useLingui();
  const options = (most: number) => [
    { value: '', label: t`geen grens` },
    ...Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  ];
  const numberOf = (value: string) => (value === '' ? null : Number(value));
  return (
    <>
      <p className={classes.none}>
        <Trans>Van alle netwerken samen.</Trans>
      </p>
      <div className={classes.limits}>
        <SelectField
          label={t`Bijeenkomsten op een dag, hoogstens`}
          value={String(times.maxSessionsPerDay ?? '')}
          options={options(Math.max(4, times.maxSessionsPerDay ?? 0))}
          onChange={(value) => onChange({ maxSessionsPerDay: numberOf(value) })}
        />
        <SelectField
          label={t`Bijeenkomsten in een week, hoogstens`}
          value={String(times.maxSessionsPerWeek ?? '')}
          options={options(
            Math.min(AVAILABILITY_LIMITS.perWeek, Math.max(10, times.maxSessionsPerWeek ?? 0)),
          )}
          onChange={(value) => onChange({ maxSessionsPerWeek: numberOf(value) })}
        />
      </div>
    </>
  );
}
