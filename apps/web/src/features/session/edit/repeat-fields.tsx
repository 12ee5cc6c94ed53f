import { useLingui } from '@lingui/react/macro';
import { AvoidFields } from './avoid-fields.tsx';
import { LineField } from './line-field.tsx';
import { PickField } from './pick-field.tsx';
import type { RepeatDraft } from './repeat-draft.ts';
import classes from './session-fields.module.css';
import { useWeekdays } from './use-weekdays.ts';

interface RepeatFieldsProps {
  repeat: RepeatDraft;
  onChange: (change: Partial<RepeatDraft>) => void;
}

/** By which rule the dates come, between which days, and what they keep clear of. */
export function RepeatFields({ repeat, onChange }: RepeatFieldsProps) {
  const { t } = useLingui();
  const weekdays = useWeekdays();
  const number = { type: 'number', inputMode: 'numeric', min: 1 } as const;
  const isSpread = repeat.kind === 'spread';
  return (
    <div className={classes.group}>
      <div className={classes.names}>
        <PickField
          label={t`Hoe vaak`}
          value={repeat.kind}
          options={[
            { value: 'weeks', label: t`Om de zoveel weken` },
            { value: 'months', label: t`Elke maand` },
            { value: 'spread', label: t`Een aantal, verspreid` },
          ]}
          onChange={(kind) => onChange({ kind: kind as RepeatDraft['kind'] })}
        />
        {repeat.kind === 'weeks' ? (
          <LineField
            {...number}
            label={t`Om de hoeveel weken`}
            max={26}
            value={repeat.every}
            onChange={(every) => onChange({ every })}
          />
        ) : null}
        {repeat.kind === 'months' ? (
          <PickField
            label={t`De hoeveelste`}
            value={repeat.nth}
            options={[
              { value: '1', label: t`eerste` },
              { value: '2', label: t`tweede` },
              { value: '3', label: t`derde` },
              { value: '4', label: t`vierde` },
              { value: '5', label: t`vijfde` },
              { value: 'last', label: t`laatste` },
            ]}
            onChange={(nth) => onChange({ nth })}
          />
        ) : null}
        {isSpread ? (
          <LineField
            {...number}
            label={t`Weken ertussen`}
            max={26}
            value={repeat.weeks}
            hint={t`Ongeveer. Leeg: gelijk verdeeld.`}
            onChange={(weeks) => onChange({ weeks })}
          />
        ) : null}
        {isSpread ? (
          <PickField
            label={t`Liefst op`}
            none={t`maakt niet uit`}
            value={repeat.preferred}
            options={weekdays}
            onChange={(preferred) => onChange({ preferred })}
          />
        ) : (
          <PickField
            label={t`Op`}
            value={repeat.weekday}
            options={weekdays}
            onChange={(weekday) => onChange({ weekday })}
          />
        )}
        <LineField
          {...number}
          label={t`Hoeveel data`}
          max={260}
          required={isSpread}
          value={repeat.count}
          hint={isSpread ? undefined : t`Leeg: zoveel als er passen.`}
          onChange={(count) => onChange({ count })}
        />
      </div>
      <div className={classes.pair}>
        <LineField
          label={t`Vanaf`}
          type="date"
          required
          value={repeat.from}
          onChange={(from) => onChange({ from })}
        />
        <LineField
          label={t`Tot en met`}
          type="date"
          required
          min={repeat.from}
          value={repeat.until}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <AvoidFields repeat={repeat} onChange={onChange} />
    </div>
  );
}
