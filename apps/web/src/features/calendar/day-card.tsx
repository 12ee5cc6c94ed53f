import { isoWeekOf } from '@leerkring/domain/calendar/iso-week';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { dayFacts, type YearFacts } from './day-facts.ts';
import { SessionsCard } from './sessions-card.tsx';
import { useDayWords } from './use-day-words.ts';

interface DayCardProps {
  date: PlainDate;
  anchor: DOMRect;
  facts: YearFacts;
  onEnter: () => void;
  onLeave: () => void;
}

/** What stands on a day, beside the day. */
export function DayCard({ date, facts, ...card }: DayCardProps) {
  const day = dayFacts(facts, date);
  const words = useDayWords()(date, isoWeekOf(date).week, day);
  return (
    <SessionsCard
      {...card}
      heading={
        <>
          {words.date} <span>{words.week}</span>
        </>
      }
      lines={[...words.holidays, ...words.closed, ...words.school]}
      sessions={day.sessions}
    />
  );
}
