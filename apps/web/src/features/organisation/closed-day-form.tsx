import { editRules } from '@leerkring/contract/edit-rules';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DayRangeFields } from '../../components/day-range-fields.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { useDayFaultWords } from '../school-holiday/use-day-fault-words.ts';
import type { OrganisationClosedDay } from './organisation-query.ts';
import classes from './organisation-room.module.css';

interface ClosedDayFormProps {
  /** Null for days that are added. */
  day: OrganisationClosedDay | null;
  busy: boolean;
  onCancel: () => void;
  /** With only what was changed, on the version that was seen. */
  onSave: (values: {
    id?: string;
    version?: number;
    name?: string;
    startsOn?: string;
    endsOn?: string;
  }) => void;
}

/** A name and two days. The last day follows the first until it is chosen itself. */
export function ClosedDayForm({ day, busy, onCancel, onSave }: ClosedDayFormProps) {
  const { t } = useLingui();
  const faultWords = useDayFaultWords();
  const [values, setValues] = useState({
    name: day?.name ?? '',
    startsOn: day?.startsOn ?? '',
    endsOn: day?.endsOn ?? '',
  });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const set = (change: Partial<typeof values>) => setValues((old) => ({ ...old, ...change }));

  const save = () => {
    const checked = editRules.closedDay.safeParse(values);
    const issues = checked.error?.issues ?? [];
    const found = issues.map((issue) => [String(issue.path[0]), faultWords(issue.message)]);
    setFaults(Object.fromEntries(found.toReversed()));
    if (issues.length > 0) return;
    if (!day) return onSave(values);
    const changed = Object.entries(values).filter(([field, value]) => value !== Reflect.get(day, field));
    if (changed.length === 0) return onCancel();
    onSave({ id: day.id, version: day.version, ...Object.fromEntries(changed) });
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        save();
      }}
    >
      <div>
        <FieldFrame label={t`Naam`} required error={faults.name}>
          {(control) => (
            <input {...control} value={values.name} onChange={(event) => set({ name: event.target.value })} />
          )}
        </FieldFrame>
      </div>
      <DayRangeFields startsOn={values.startsOn} endsOn={values.endsOn} faults={faults} onChange={set} />
      <div className={classes.buttons}>
        <Button type="submit" kind="primary" busy={busy}>
          {day ? <Trans>Bewaar de wijziging</Trans> : <Trans>Gesloten dagen toevoegen</Trans>}
        </Button>
        {day ? (
          <Button onClick={onCancel}>
            <Trans>Annuleer</Trans>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
