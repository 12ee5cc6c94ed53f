import type { ReadSchoolHoliday } from './government-school-holidays.ts';
import { daysBetween } from './plain-date.ts';
import type { SchoolHoliday } from './school-holidays.ts';

/** A school holiday that is stored already. */
export interface StoredSchoolHoliday extends SchoolHoliday {
  id: string;
  version: number;
  source: string;
}

/** What one holiday of a file would do to the table. */
export type SchoolHolidayProposal =
  | { kind: 'new'; read: ReadSchoolHoliday }
  | { kind: 'changed' | 'same'; read: ReadSchoolHoliday; stored: StoredSchoolHoliday };

export interface SchoolHolidayComparison {
  proposals: SchoolHolidayProposal[];
  /** Stored between the first and last day of the file, and not in it. They stay unless somebody removes them. */
  notInFile: StoredSchoolHoliday[];
}

/** Days by which a holiday may have moved and still be the same one: less than lies between two of one name. */
const MOVED_AT_MOST = 45;

/** Lays what a file says beside what is stored: each stored holiday is met once, the nearest of its name first. */
export function compareSchoolHolidays(
  read: readonly ReadSchoolHoliday[],
  stored: readonly StoredSchoolHoliday[],
): SchoolHolidayComparison {
  const left = new Set(stored);
  const proposals = read.map((one): SchoolHolidayProposal => {
    const found = nearest(one, left);
    if (!found) return { kind: 'new', read: one };
    left.delete(found);
    const same = found.startsOn === one.startsOn && found.endsOn === one.endsOn && found.name === one.name;
    return { kind: same ? 'same' : 'changed', read: one, stored: found };
  });
  const first = read.map((one) => one.startsOn).sort()[0] ?? '';
  const last =
    read
      .map((one) => one.endsOn)
      .sort()
      .at(-1) ?? '';
  return { proposals, notInFile: [...left].filter((one) => one.endsOn >= first && one.startsOn <= last) };
}

function nearest(read: ReadSchoolHoliday, stored: ReadonlySet<StoredSchoolHoliday>) {
  const distance = (one: StoredSchoolHoliday) => Math.abs(daysBetween(one.startsOn, read.startsOn));
  return (
    [...stored]
      .filter((one) => one.region === read.region)
      // A row that begins on the same day is the same row, whatever it is called: the table holds one a day.
      .filter((one) => one.startsOn === read.startsOn || sameName(one, read))
      .filter((one) => distance(one) <= MOVED_AT_MOST)
      .sort((a, b) => distance(a) - distance(b))[0]
  );
}

const sameName = (one: SchoolHoliday, other: SchoolHoliday) =>
  one.name.toLowerCase() === other.name.toLowerCase();
