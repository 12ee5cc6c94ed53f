/** The same season for every calendar: events spread over its working days, by a rule and not by chance. */
export const SEASON = { start: '2026-09-01', end: '2027-08-31' };
export const GROUPS = 200;

export interface SyntheticEvent {
  id: string;
  title: string;
  group: number;
  /** `YYYY-MM-DD`, never on a weekend. */
  date: string;
}

const DAY = 86_400_000;
const COLORS = ['blue', 'plum', 'moss', 'ochre', 'violet', 'brick', 'teal', 'slate'] as const;

export function syntheticEvents(count: number): SyntheticEvent[] {
  const days = workingDays();
  return Array.from({ length: count }, (_, at) => {
    const group = (at * 7) % GROUPS;
    return {
      id: `event-${at}`,
      title: `Groep ${group + 1}, bijeenkomst ${Math.floor(at / GROUPS) + 1}`,
      group,
      // 101 shares no factor with the number of days: neighbours fall far apart, days fill evenly.
      date: days[(at * 101) % days.length] ?? SEASON.start,
    };
  });
}

export function colorOf(group: number): string {
  return COLORS[group % COLORS.length] ?? 'blue';
}

function workingDays(): string[] {
  const days: string[] = [];
  for (let at = Date.parse(SEASON.start); at <= Date.parse(SEASON.end); at += DAY) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
