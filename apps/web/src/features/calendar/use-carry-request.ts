import { useEffect, useRef } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';
import { carryRequest } from '../session/carry-request.ts';

/** Takes up what something beside the calendar asks it to, as a tray of what is not planned yet. */
export function useCarryRequest(takeUp: (session: CalendarSession) => void): void {
  const latest = useRef(takeUp);
  latest.current = takeUp;
  useEffect(() => {
    const answer = () => {
      const session = carryRequest.get();
      if (!session) return;
      carryRequest.set(() => null);
      latest.current(session);
    };
    answer();
    return carryRequest.subscribe(answer);
  }, []);
}
