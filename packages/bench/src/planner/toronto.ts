/** Examination timetabling instances as plan problems: an exam is a series, a student a person, a period a day. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@leerkring/domain/calendar/plain-date';

export interface Instance {
  name: string;
  /** Consecutive days. */
  periods: number;
  /** Best published cost per student, as far as known. */
  published: number;
}

export const INSTANCES: readonly Instance[] = [
  { name: 'hec-s-92', periods: 18, published: 10.03 },
  { name: 'sta-f-83', periods: 13, published: 157.03 },
  { name: 'yor-f-83', periods: 21, published: 34.71 },
  { name: 'ute-s-92', periods: 10, published: 24.77 },
  { name: 'tre-s-92', periods: 23, published: 7.72 },
  { name: 'kfu-s-93', periods: 20, published: 12.9 },
  { name: 'car-f-92', periods: 32, published: 3.71 },
];

/** Where the instances are; null when LEERKRING_SHARED is not set, or has none. */
export function torontoFolder(): string | null {
  const shared = process.env.LEERKRING_SHARED;
  const folder = shared ? join(shared, 'bench', 'toronto') : null;
  return folder !== null && existsSync(folder) ? folder : null;
}

/**
 * An instance in the public problem format, as anyone could have written it.
 * @param text one line per student with the numbers of her exams.
 */
export function torontoProblem(text: string, periods: number): { students: number; problem: object } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const exams = new Map<string, string[]>();
  for (const [at, line] of lines.entries())
    for (const exam of new Set(line.trim().split(/\s+/)))
      exams.set(exam, [...(exams.get(exam) ?? []), `student-${at}`]);
  return {
    students: lines.length,
    problem: {
      version: 1,
      horizon: { start: '2026-01-01', end: addDays('2026-01-01', periods - 1) },
      people: lines.map((_, at) => ({ id: `student-${at}` })),
      series: [...exams].map(([id, attendees]) => ({ id, sessions: 1, attendees })),
      personalSpacing: [16, 8, 4, 2, 1],
    },
  };
}

export function readInstance(folder: string, { name, periods }: Instance) {
  return torontoProblem(readFileSync(join(folder, `${name}.stu`), 'utf8'), periods);
}
