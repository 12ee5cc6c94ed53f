import { isoWeekOf } from '@leerkring/domain/calendar/iso-week';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CalendarSession } from '../session/calendar-session.ts';
import type { SessionCosts } from '../session/cost/day-cost.ts';
import { useCostWords } from '../session/cost/use-cost-words.ts';
import { dayFacts, type YearFacts } from './day-facts.ts';
import { useDayWords } from './use-day-words.ts';

/** Names told of the sessions that stand on a day; the rest is a number. */
const MOST = 2;

export interface CarryWords {
  /** What speaks for or against a day and what else stands there, one line each; the day first. */
  lines: (session: CalendarSession, date: PlainDate, costs: SessionCosts | null) => string[];
  pickedUp: (session: CalendarSession) => string;
  notHere: string;
  dropped: (session: CalendarSession, date: PlainDate) => string;
  cancelled: (session: CalendarSession) => string;
}

/** What is shown and spoken while a session is moved. */
export function useCarryWords(facts: YearFacts): CarryWords {
  const { t } = useLingui();
  const dayWords = useDayWords();
  const costWords = useCostWords();
  const wordsOf = (date: PlainDate) => dayWords(date, isoWeekOf(date).week, dayFacts(facts, date));

  const others = (session: CalendarSession, date: PlainDate): string[] => {
    const there = (facts.sessionsOn.get(date) ?? []).filter((one) => one.id !== session.id);
    if (there.length === 0) return [];
    const count = t`${plural(there.length, { one: 'ook # andere bijeenkomst', other: 'ook # andere bijeenkomsten' })}`;
    return [
      `${count}: ${there
        .slice(0, MOST)
        .map((one) => one.title)
        .join('; ')}${there.length > MOST ? ' …' : ''}`,
    ];
  };
  return {
    lines: (session, date, costs) => {
      const cost = costs ? costWords(costs, date, session.startTime) : null;
      if (cost) return [cost.head, ...(cost.reasons ?? []), ...others(session, date)];
      const { date: day, week, holidays, school } = wordsOf(date);
      return [`${day}, ${week}`, ...holidays, ...school, ...others(session, date)];
    },
    pickedUp: ({ title, startsOn, unplanned }) => {
      if (unplanned)
        return t`${title} opgepakt. Kies met de pijltjes een dag; Enter zet neer, Escape legt het terug.`;
      const day = wordsOf(startsOn).date;
      return t`${title} opgepakt van ${day}. Kies met de pijltjes een dag; Enter zet neer, Escape laat alles zoals het was.`;
    },
    notHere: t`Valt buiten het seizoen`,
    dropped: ({ title }, date) => {
      const day = wordsOf(date).date;
      return t`${title} neergezet op ${day}.`;
    },
    cancelled: ({ title, startsOn, unplanned }) => {
      if (unplanned) return t`${title} blijft nog te plannen.`;
      const day = wordsOf(startsOn).date;
      return t`${title} blijft op ${day}.`;
    },
  };
}
