import { availabilityRow } from '@leerkring/contract/availability-rules';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DayRangeFields } from '../../components/day-range-fields.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import type { AvailabilityLineInput } from '../../generated/graphql.ts';
import { CAN_WORDS, DAY_PART_WORDS } from './can-words.ts';
import classes from './times-editor.module.css';
import { type Can, DAY_PARTS, type DayPart } from './week-pattern.ts';

interface ExceptionFormProps {
  /** Only the person herself has notes. */
  isHerself: boolean;
  onSave: (line: AvailabilityLineInput) => Promise<boolean>;
  onClose: () => void;
}

/** Days on which it is otherwise than in an ordinary week. */
export function ExceptionForm({ isHerself, onSave, onClose }: ExceptionFormProps) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<Can>('cannot');
  const [part, setPart] = useState<DayPart | 'day'>('day');
  const [days, setDays] = useState({ startsOn: '', endsOn: '' });
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<{ startsOn?: string; endsOn?: string }>({});
  const [busy, setBusy] = useState(false);

  const save = async () => {
    const line = { kind, dayPart: part === 'day' ? null : part, ...days };
    const checked = availabilityRow.safeParse(line);
    if (!checked.success) {
      const wrong = checked.error.issues.map((issue) => String(issue.path[0]));
      return setFaults({
        ...(wrong.includes('startsOn') ? { startsOn: t`Vul een datum in.` } : {}),
        ...(wrong.includes('endsOn') ? { endsOn: t`Vul een dag in die niet voor de eerste ligt.` } : {}),
      });
    }
    setBusy(true);
    const isDone = await onSave({ ...line, ...(isHerself && note.trim() ? { note } : {}) });
    setBusy(false);
    if (isDone) onClose();
  };
  const kinds: Can[] = ['cannot', 'ifNeeded', 'can'];
  return (
    <Dialog
      title={t`Uitzondering toevoegen`}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button type="submit" kind="primary" busy={busy}>
          <Trans>Bewaar</Trans>
        </Button>
      }
    >
      <div className={classes.form}>
        <ChoiceField
          label={t`Dan`}
          value={kind}
          options={kinds.map((value) => ({ value, label: i18n._(CAN_WORDS[value]) }))}
          onChange={setKind}
        />
        <div className={classes.pair}>
          <DayRangeFields
            {...days}
            faults={faults}
            onChange={(change) => {
              setFaults({});
              setDays((old) => ({ ...old, ...change }));
            }}
          />
        </div>
        <ChoiceField
          label={t`Deel van de dag`}
          value={part}
          options={[
            { value: 'day' as const, label: t`hele dag` },
            ...DAY_PARTS.map((value) => ({ value, label: i18n._(DAY_PART_WORDS[value]) })),
          ]}
          onChange={setPart}
        />
        {isHerself ? (
          <FieldFrame label={t`Notitie`} hint={t`Alleen voor jezelf; niemand anders leest dit.`}>
            {(control) => (
              <input
                {...control}
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </FieldFrame>
        ) : null}
      </div>
    </Dialog>
  );
}
