import type { PersonLoad } from '@leerkring/domain/load/types';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatDate } from '../../lib/format-date.ts';
import type { LoadPlace } from './load-place.ts';

interface PersonNotesProps extends LoadPlace {
  load: PersonLoad;
}

/** Of each kind so many are named; the rest is counted. */
const NAMED = 3;

/** Where a season asks more of somebody than she can: her limits lead to what she says, a date to its session. */
export function PersonNotes({ load, slug, seasonId }: PersonNotesProps) {
  const { i18n } = useLingui();
  const { name, weeksOver, daysOver, cannot } = load;
  const weekMost = load.mostPerWeek ?? 0;
  const dayMost = load.mostPerDay ?? 0;
  const left =
    Math.max(0, weeksOver.length - NAMED) +
    Math.max(0, daysOver.length - NAMED) +
    Math.max(0, cannot.length - NAMED);
  const own = { to: '/n/$network/availability', params: { network: slug }, search: { q: name } } as const;
  return (
    <>
      {daysOver.slice(0, NAMED).map(({ date, sessions }) => {
        const day = formatDate(date, i18n.locale, 'shortNoYear');
        return (
          <Link key={date} {...own}>
            <Trans>
              {sessions} op {day}, hoogstens {dayMost} per dag
            </Trans>
          </Link>
        );
      })}
      {weeksOver.slice(0, NAMED).map(({ year, week, sessions }) => (
        <Link key={`${year}-${week}`} {...own}>
          <Trans>
            {sessions} in week {week}, hoogstens {weekMost}
          </Trans>
        </Link>
      ))}
      {cannot.slice(0, NAMED).map(({ sessionId, date }) => {
        const day = formatDate(date, i18n.locale, 'shortNoYear');
        return (
          <Link
            key={sessionId}
            to="/n/$network/calendar"
            params={{ network: slug }}
            search={{ season: seasonId, session: sessionId }}
          >
            <Trans>kan niet op {day}</Trans>
          </Link>
        );
      })}
      {left > 0 ? (
        <span>
          <Plural value={left} one="en nog # keer" other="en nog # keer" />
        </span>
      ) : null}
      <Facts load={load} />
    </>
  );
}

/** What is no trouble, but good to know. */
function Facts({ load: { busiestWeek, elsewhere } }: { load: PersonLoad }) {
  const { week, sessions } = busiestWeek ?? { week: 0, sessions: 0 };
  return (
    <>
      {sessions > 1 ? (
        <span>
          <Trans>
            drukst: {sessions} in week {week}
          </Trans>
        </span>
      ) : null}
      {elsewhere > 0 ? (
        <span>
          <Plural value={elsewhere} one="# elders" other="# elders" />
        </span>
      ) : null}
    </>
  );
}
