import type { CalendarLanguage } from './calendar-session.ts';

interface CalendarWords {
  session: string;
  cancelled: string;
  online: string;
  theme: string;
  audience: string;
  agenda: string;
  minutes: string;
  /** Told where the end of a session is not known. */
  assumedEnd(minutes: number): string;
}

/** The words that a calendar file adds of its own. */
export const CALENDAR_WORDS: Record<CalendarLanguage, CalendarWords> = {
  nl: {
    session: 'bijeenkomst',
    cancelled: 'Afgelast',
    online: 'Online',
    theme: 'Thema',
    audience: 'Voor wie',
    agenda: 'Programma',
    minutes: 'min.',
    assumedEnd: (minutes) => `De eindtijd is niet bekend; hier staat een duur van ${minutes} minuten.`,
  },
  en: {
    session: 'session',
    cancelled: 'Cancelled',
    online: 'Online',
    theme: 'Theme',
    audience: 'For whom',
    agenda: 'Programme',
    minutes: 'min.',
    assumedEnd: (minutes) => `The end is not known; ${minutes} minutes are shown here.`,
  },
};
