import { useLingui } from '@lingui/react/macro';
import { FieldFrame } from './field-frame.tsx';

interface DayRangeFieldsProps {
  /** `YYYY-MM-DD`, or nothing yet. */
  startsOn: string;
  endsOn: string;
  faults: { startsOn?: string | undefined; endsOn?: string | undefined };
  onChange: (changes: { startsOn?: string; endsOn?: string }) => void;
}

/** First and last day; while they are the same one day, the last follows the first. */
export function DayRangeFields({ startsOn, endsOn, faults, onChange }: DayRangeFieldsProps) {
  const { t } = useLingui();
  const begin = (day: string) =>
    onChange(startsOn === endsOn ? { startsOn: day, endsOn: day } : { startsOn: day });
  return (
    <>
      <div>
        <FieldFrame label={t`Eerste dag`} required error={faults.startsOn}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={startsOn}
              onChange={(event) => begin(event.target.value)}
            />
          )}
        </FieldFrame>
      </div>
      <div>
        <FieldFrame label={t`Laatste dag`} required error={faults.endsOn}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={endsOn}
              onChange={(event) => onChange({ endsOn: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
    </>
  );
}
