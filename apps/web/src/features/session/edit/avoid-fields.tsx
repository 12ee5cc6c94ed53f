import { SCHOOL_REGIONS } from '@leerkring/domain/calendar/school-holidays';
import type { WhenAvoided } from '@leerkring/domain/series/plan-series';
import { Trans, useLingui } from '@lingui/react/macro';
import { CheckField } from '../../../components/check-field.tsx';
import { REGION_WORDS } from '../../school-holiday/school-words.ts';
import { PickField } from './pick-field.tsx';
import type { RepeatDraft } from './repeat-draft.ts';
import classes from './session-fields.module.css';

interface AvoidFieldsProps {
  repeat: RepeatDraft;
  onChange: (change: Partial<RepeatDraft>) => void;
}

/** Which days a series keeps clear of, and what becomes of a date that falls on one. */
export function AvoidFields({ repeat, onChange }: AvoidFieldsProps) {
  const { t, i18n } = useLingui();
  const { schoolRegions } = repeat;
  return (
    <fieldset className={classes.avoid}>
      <legend>
        <Trans>Niet op</Trans>
      </legend>
      <div className={classes.checks}>
        <CheckField
          label={t`feestdagen`}
          checked={repeat.publicHolidays}
          onChange={(publicHolidays) => onChange({ publicHolidays })}
        />
        <CheckField
          label={t`gesloten dagen`}
          checked={repeat.closedDays}
          onChange={(closedDays) => onChange({ closedDays })}
        />
        {SCHOOL_REGIONS.map((region) => {
          const name = i18n._(REGION_WORDS[region]);
          return (
            <CheckField
              key={region}
              label={t`schoolvakantie ${name}`}
              checked={schoolRegions.includes(region)}
              onChange={(checked) =>
                onChange({
                  schoolRegions: SCHOOL_REGIONS.filter((one) =>
                    one === region ? checked : schoolRegions.includes(one),
                  ),
                })
              }
            />
          );
        })}
      </div>
      <PickField
        label={t`Valt een datum daar toch op`}
        value={repeat.whenAvoided}
        options={[
          { value: 'sameWeekday', label: t`zelfde weekdag, een week later of eerder` },
          { value: 'nearestDay', label: t`de dichtstbijzijnde vrije dag` },
          { value: 'skip', label: t`overslaan` },
        ]}
        onChange={(whenAvoided) => onChange({ whenAvoided: whenAvoided as WhenAvoided })}
      />
    </fieldset>
  );
}
