import { useLingui } from '@lingui/react/macro';
import { LineField } from './line-field.tsx';
import type { SessionDraft } from './session-draft.ts';
import classes from './session-fields.module.css';
import { TimeFields } from './time-fields.tsx';

interface WhenFieldsProps {
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
}

/** First and last day, and the times. The last day goes along with the first until it is set apart. */
export function WhenFields({ draft, onChange }: WhenFieldsProps) {
  const { t } = useLingui();
  const { startsOn, endsOn } = draft;
  return (
    <div className={classes.group}>
      <div className={classes.pair}>
        <LineField
          label={t`Eerste dag`}
          type="date"
          required
          data-autofocus
          value={startsOn}
          onChange={(value) =>
            onChange({ startsOn: value, ...(endsOn === startsOn || endsOn < value ? { endsOn: value } : {}) })
          }
        />
        <LineField
          label={t`Laatste dag`}
          type="date"
          min={startsOn}
          value={endsOn}
          onChange={(value) => onChange({ endsOn: value })}
        />
      </div>
      <TimeFields startTime={draft.startTime} endTime={draft.endTime} onChange={onChange} />
    </div>
  );
}
