import { Trans, useLingui } from '@lingui/react/macro';
import { CheckField } from '../../components/check-field.tsx';
import { DayRangeFields } from '../../components/day-range-fields.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { PageSection } from '../../components/page-section.tsx';
import classes from './roll-over.module.css';
import { seasonsWithSessions } from './roll-over-choices.ts';
import type { RollOverNetwork } from './roll-over-query.ts';
import type { RollOver } from './use-roll-over.ts';

interface RollOverFormProps {
  network: RollOverNetwork;
  room: RollOver;
  faults: { name?: string | undefined; startsOn?: string | undefined; endsOn?: string | undefined };
}

/** From which season, and what the new one is called and lasts. */
export function RollOverForm({ network, room, faults }: RollOverFormProps) {
  const { t } = useLingui();
  const { choices, change, chooseSource } = room;
  return (
    <PageSection title={<Trans>Het nieuwe seizoen</Trans>}>
      <div className={classes.form}>
        <FieldFrame label={t`Van welk seizoen`}>
          {(control) => (
            <select
              {...control}
              value={choices.sourceId}
              onChange={(event) => chooseSource(event.target.value)}
            >
              {seasonsWithSessions(network).map(({ id, name }) => (
                <option key={id} value={id} lang={network.language}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label={t`Naam`} required error={faults.name}>
          {(control) => (
            <input
              {...control}
              name="name"
              maxLength={200}
              value={choices.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </FieldFrame>
        <DayRangeFields
          startsOn={choices.startsOn}
          endsOn={choices.endsOn}
          faults={{ startsOn: faults.startsOn, endsOn: faults.endsOn }}
          onChange={change}
        />
      </div>
      <div className={classes.checks}>
        <CheckField
          label={t`Thema’s gaan mee`}
          hint={t`Anders kies je per bijeenkomst een nieuw thema.`}
          checked={choices.withThemes}
          onChange={(withThemes) => change({ withThemes })}
        />
        <CheckField
          label={t`Om schoolvakanties heen`}
          hint={t`Van de regio’s waar de deelnemers vandaan komen. Feestdagen en gesloten dagen altijd.`}
          checked={choices.avoidSchoolHolidays}
          onChange={(avoidSchoolHolidays) => change({ avoidSchoolHolidays })}
        />
      </div>
    </PageSection>
  );
}
