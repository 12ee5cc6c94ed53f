import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { SCHOOL_REGIONS } from '@leerkring/domain/calendar/school-holidays';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from '../school-holiday/school-words.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import type { DayFacts } from './day-facts.ts';

/** Closed organisations named one by one; in a summer there may be twenty. */
const MOST_CLOSED = 3;

export interface DayWords {
  date: string;
  week: string;
  /** Names of public holidays. */
  holidays: string[];
  /** Who does not meet: "gesloten: Brugdag", "Gemeente Brugwoude gesloten: Zomersluiting". */
  closed: string[];
  /** "herfstvakantie Noord", one line for each holiday with the regions that have it. */
  school: string[];
  sessions: string;
}

/** What a day is, in words: for the spoken label and for the card beside it. */
export function useDayWords(): (date: PlainDate, isoWeek: number, facts: DayFacts) => DayWords {
  const { t, i18n } = useLingui();
  return (date, isoWeek, facts) => {
    return {
      date: formatDate(date, i18n.locale),
      week: t`week ${isoWeek}`,
      holidays: facts.holidays.map((one) => (i18n.locale === 'en' ? one.name.en : one.name.nl)),
      school: schoolLines(facts).map(({ name, regions }) => {
        const words = SCHOOL_HOLIDAY_WORDS[name];
        const holiday = words ? i18n._(words) : name;
        const where = regions.map((region) => i18n._(REGION_WORDS[region])).join(', ');
        return t`${holiday} ${where}`;
      }),
      closed: closedWords(facts),
      sessions: sessionWords(facts),
    };
  };

  function closedWords({ closed }: DayFacts): string[] {
    const lines = closed
      .slice(0, MOST_CLOSED)
      .map(({ name, organisation }) =>
        organisation ? t`${organisation} gesloten: ${name}` : t`gesloten: ${name}`,
      );
    const rest = closed.length - MOST_CLOSED;
    return rest > 0 ? [...lines, t`en nog ${rest}`] : lines;
  }

  /** How many, and which: who hears the day need not open it to know whose it is. */
  function sessionWords({ sessions }: DayFacts): string {
    if (sessions.length === 0) return '';
    const count = t`${plural(sessions.length, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`;
    const which = sessions.map((one) =>
      [one.title, i18n._(STATUS_WORDS[one.status]), one.isPinned ? t`vastgezet` : null]
        .filter(Boolean)
        .join(', '),
    );
    return `${count}: ${which.join('; ')}`;
  }
}

/** One label for a screen reader: "do 9 okt 2025, week 41, herfstvakantie Noord, 1 bijeenkomst: Groep 2, gepland". */
export function spokenDay(words: DayWords): string {
  return [words.date, words.week, ...words.holidays, ...words.closed, ...words.school, words.sessions]
    .filter(Boolean)
    .join(', ');
}

function schoolLines(facts: DayFacts) {
  const byName = new Map<string, (typeof SCHOOL_REGIONS)[number][]>();
  for (const region of SCHOOL_REGIONS) {
    const state = facts.school[region];
    if (state.kind === 'holiday') byName.set(state.name, [...(byName.get(state.name) ?? []), region]);
  }
  return [...byName].map(([name, regions]) => ({ name, regions }));
}
