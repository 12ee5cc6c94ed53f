import { useLingui } from '@lingui/react/macro';
import { asTime } from './as-time.ts';
import { LineField } from './line-field.tsx';
import classes from './session-fields.module.css';

interface Times {
  startTime: string;
  endTime: string;
}

interface TimeFieldsProps extends Times {
  onChange: (times: Partial<Times>) => void;
}

/** From when to when, typed as 13:30: a clock of twelve hours misleads here. "930" and "9.30" are understood. */
export function TimeFields({ startTime, endTime, onChange }: TimeFieldsProps) {
  const { t } = useLingui();
  const line = { inputMode: 'numeric', placeholder: '13:30', maxLength: 5, autoComplete: 'off' } as const;
  return (
    <div className={classes.pair}>
      <LineField
        {...line}
        label={t`Begin`}
        value={startTime}
        onChange={(value) => onChange({ startTime: value })}
        onBlur={() => onChange({ startTime: asTime(startTime) })}
      />
      <LineField
        {...line}
        label={t`Einde`}
        value={endTime}
        onChange={(value) => onChange({ endTime: value })}
        onBlur={() => onChange({ endTime: asTime(endTime) })}
      />
    </div>
  );
}
