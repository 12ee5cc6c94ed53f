import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

/** Opens and closes the drawer by the address, and gives the focus back to where it came from. */
export function useCalendarDrawer() {
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const opener = useRef<Element | null>(null);
  const remember = () => {
    // From the drawer itself (a day, then one of its sessions) the way back leads to the calendar.
    if (!document.activeElement?.closest('[role="dialog"]')) opener.current = document.activeElement;
  };

  return {
    openSession: (session: string) => {
      remember();
      void navigate({ search: (old) => ({ ...old, session, day: undefined, lane: undefined }) });
    },
    openDay: (day: string) => {
      remember();
      void navigate({ search: (old) => ({ ...old, day }) });
    },
    /** A week of a lane: its first and last day. */
    openWeek: (day: string, lane: string) => {
      remember();
      void navigate({ search: (old) => ({ ...old, day, lane }) });
    },
    close: () => {
      void navigate({
        search: (old) => ({ ...old, session: undefined, day: undefined, lane: undefined }),
      }).then(() => {
        const back = opener.current?.isConnected
          ? opener.current
          : document.querySelector('[role="gridcell"][tabindex="0"]');
        if (back instanceof HTMLElement) back.focus();
      });
    },
  };
}
