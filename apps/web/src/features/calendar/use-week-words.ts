import { addDays } from '@leerkring/domain/calendar/plain-date';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { formatDate } from '../../lib/format-date.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import { dayFacts, type YearFacts } from './day-facts.ts';
import type { WeekColumn } from './lanes-layout.ts';
import { useDayWords } from './use-day-words.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

export interface WeekWords {
  /** "week 41", "5 okt – 11 okt". */
  week: (index: number) => string;
  days: (index: number) => string;
  /** Holidays and school holidays of the week, each once. */
  holidays: (index: number) => string[];
  /** All of it, with the sessions, for a screen reader. */
  label: (index: number, sessions?: readonly CalendarSession[]) => string;
  day: (session: CalendarSession) => string;
}

/** What a week is, in words. */
export function useWeekWords(weeks: readonly WeekColumn[], facts: YearFacts): WeekWords {
  const { t, i18n } = useLingui();
  const dayWords = useDayWords();
  return useMemo(() => {
    const known = new Map<number, string[]>();
    const monday = (index: number) => weeks[index]?.monday ?? facts.start;
    const holidays = (index: number): string[] => {
      const found = known.get(index);
      if (found) return found;
      const all = DAYS.flatMap((day) => {
        const date = addDays(monday(index), day);
        const words = dayWords(date, 0, { ...dayFacts(facts, date), sessions: [] });
        return [...words.holidays, ...words.closed, ...words.school];
      });
      const once = [...new Set(all)];
      known.set(index, once);
      return once;
    };
    const week = (index: number) => {
      const number = weeks[index]?.isoWeek ?? 0;
      return t`week ${number}`;
    };
    const days = (index: number) => {
      const style = 'shortNoYear';
      return `${formatDate(monday(index), i18n.locale, style)} – ${formatDate(addDays(monday(index), 6), i18n.locale, style)}`;
    };
    const day = (session: CalendarSession) => formatDate(session.startsOn, i18n.locale, 'shortNoYear');
    const told = (sessions: readonly CalendarSession[]) => {
      if (sessions.length === 0) return [];
      const count = t`${plural(sessions.length, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`;
      const each = sessions.map((one) => `${day(one)} ${one.title}, ${i18n._(STATUS_WORDS[one.status])}`);
      return [`${count}: ${each.join('; ')}`];
    };
    const label = (index: number, sessions: readonly CalendarSession[] = []) =>
      [week(index), days(index), ...holidays(index), ...told(sessions)].join(', ');
    return { week, days, holidays, label, day };
  }, [weeks, facts, i18n.locale]);
}
