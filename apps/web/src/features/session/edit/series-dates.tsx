import type { Clash } from '@leerkring/domain/clashes/session-clashes';
import type { SeriesDate } from '@leerkring/domain/series/plan-series';
import { useLingui } from '@lingui/react/macro';
import { CheckField } from '../../../components/check-field.tsx';
import { formatDate } from '../../../lib/format-date.ts';
import { ClashList } from '../clashes/clash-list.tsx';
import classes from './series-dates.module.css';
import { useDateNote } from './use-date-note.ts';

/** A date of a series as it stands in the list. */
export interface ListedDate extends SeriesDate {
  clashes: readonly Clash[];
  isOn: boolean;
}

interface SeriesDatesProps {
  dates: readonly ListedDate[];
  onToggle: (date: string, isOn: boolean) => void;
}

/** The dates that a rule gives, each to be switched off, with why it is this date and what it meets. */
export function SeriesDates({ dates, onToggle }: SeriesDatesProps) {
  const { i18n } = useLingui();
  const noteOf = useDateNote();
  return (
    <ol className={classes.dates}>
      {dates.map((one) => {
        const note = noteOf(one);
        return (
          <li key={one.wantedOn} data-off={!one.isOn || undefined}>
            <CheckField
              label={<strong>{formatDate(one.date, i18n.locale)}</strong>}
              checked={one.isOn}
              hint={note ?? undefined}
              onChange={(isOn) => onToggle(one.date, isOn)}
            />
            {/* What a date that is left out fell on has been said already. */}
            {one.outcome === 'skipped' && !one.isOn ? null : (
              <div className={classes.clashes}>
                <ClashList clashes={one.clashes} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
