import type { ReadGroup, ReadResult, ReadSession } from '../../dated-text/types.ts';
import { aReading, aReadSession, foundAt } from './a-reading.ts';

/** A small text of three groups in the manner of a mail, with a reading made by hand. */
export const THREE_GROUPS = `Samen leren
In juni 2024 starten drie groepen met zes gesprekken.
Groep 1: 24 juni, 28 augustus, 7 oktober, 20 november, 16 december en 22 januari
Groep 2: 12 juni, 26 augustus, 2 oktober, 11 december, 13 januari en 12 februari
Groep 3: 19 juni, 9 oktober, 9 december, 15 januari en 10 februari
Netwerkdiner: 1 juli 17:30 - 21:00 uur, regio Utrecht
`;

const DATES: [string, [words: string, date: string][]][] = [
  [
    'Groep 1',
    [
      ['24 juni', '2024-06-24'],
      ['28 augustus', '2024-08-28'],
      ['7 oktober', '2024-10-07'],
      ['20 november', '2024-11-20'],
      ['16 december', '2024-12-16'],
      ['22 januari', '2025-01-22'],
    ],
  ],
  [
    'Groep 2',
    [
      ['12 juni', '2024-06-12'],
      ['26 augustus', '2024-08-26'],
      ['2 oktober', '2024-10-02'],
      ['11 december', '2024-12-11'],
      ['13 januari', '2025-01-13'],
      ['12 februari', '2025-02-12'],
    ],
  ],
  [
    'Groep 3',
    [
      ['19 juni', '2024-06-19'],
      ['9 oktober', '2024-10-09'],
      ['9 december', '2024-12-09'],
      ['15 januari', '2025-01-15'],
      ['10 februari', '2025-02-10'],
    ],
  ],
];

export function threeGroupsReading(): ReadResult {
  const text = THREE_GROUPS;
  const groups: ReadGroup[] = DATES.map(([label]) => ({
    ...foundAt(text, label),
    label,
    announcedSessions: 6,
    size: null,
  }));
  const sessions: ReadSession[] = DATES.flatMap(([group, dates]) =>
    dates.map(([words, date]) => aReadSession(date, foundAt(text, words, text.indexOf(group)), { group })),
  );
  const dinner = { group: 'Netwerkdiner', start: '17:30', end: '21:00', location: 'regio Utrecht' };
  sessions.push(aReadSession('2024-07-01', foundAt(text, '1 juli 17:30 - 21:00'), dinner));
  const network = { ...aReading().network, ...foundAt(text, 'Samen leren'), title: 'Samen leren' };
  return aReading({ groups, sessions, network });
}
