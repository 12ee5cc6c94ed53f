import { SCHOOL_REGIONS } from '@leerkring/domain/calendar/school-holidays';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDateRange } from '../../lib/format-date.ts';
import type { HolidayDraft } from './holiday-form.tsx';
import classes from './holiday-room.module.css';
import type { StoredHoliday } from './holiday-room-query.ts';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from './school-words.ts';
import type { SchoolYear } from './school-years.ts';

interface HolidayYearProps {
  year: SchoolYear<StoredHoliday>;
  onOpen: (draft: HolidayDraft) => void;
}

/** One school year: a line for each holiday, a column for each region. Each cell opens its form. */
export function HolidayYear({ year, onOpen }: HolidayYearProps) {
  const { t, i18n } = useLingui();
  const nameOf = (name: string) => {
    const words = SCHOOL_HOLIDAY_WORDS[name];
    return words ? i18n._(words) : name;
  };
  const daysOf = ({ startsOn, endsOn }: StoredHoliday) => formatDateRange(startsOn, endsOn, i18n.locale);
  const schoolYear = year.name.replace('-', '–');
  return (
    <section className={classes.year}>
      <h2>
        <Trans>Schooljaar {schoolYear}</Trans>
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Vakantie</Trans>
            </th>
            {SCHOOL_REGIONS.map((region) => (
              <th key={region} scope="col">
                {i18n._(REGION_WORDS[region])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {year.lines.map((line) => (
            <tr key={line.name + Object.values(line.byRegion)[0]?.id}>
              <th scope="row">{nameOf(line.name)}</th>
              {SCHOOL_REGIONS.map((region) => {
                const holiday = line.byRegion[region];
                const where = i18n._(REGION_WORDS[region]);
                const what = nameOf(line.name);
                return (
                  <td key={region} data-region={where}>
                    {holiday ? (
                      <button
                        type="button"
                        className={classes.cell}
                        onClick={() => onOpen(holiday)}
                        aria-label={t`${daysOf(holiday)}: wijzig ${what} ${where}`}
                      >
                        {daysOf(holiday)}
                      </button>
                    ) : (
                      <button
                        type="button"
                        className={classes.add}
                        onClick={() => onOpen({ id: null, name: line.name, region })}
                        aria-label={t`Toevoegen: ${what} ${where} ${schoolYear}`}
                      >
                        <Trans>Toevoegen</Trans>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
