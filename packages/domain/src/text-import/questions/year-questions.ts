import { daysInMonth } from '../../calendar/plain-date.ts';
import type { IsoDate } from '../../dated-text/types.ts';
import type { ImportQuestion } from '../question-types.ts';
import type { Proposed, SessionFields } from '../types.ts';
import { type QuestionContext, type QuestionKind, question, typedAnswer } from './question-kind.ts';

type Session = Proposed<SessionFields>;

/** No year stands anywhere in the text: in which year does it begin? */
export const seriesYear: QuestionKind = {
  ask(context) {
    const sessions = withoutYear(context);
    const first = byDate(sessions)[0];
    if (!first || yearsInText(context.text).size > 0) return [];
    const year = yearOf(first);
    return [
      askYear(context, 'seriesYear', sessions, year, byDate(context.things.sessions)[0]?.fields.startsOn),
    ];
  },
  apply: shiftYears,
};

/** The series runs on past New Year, and the text does not name that year. */
export const rolloverYear: QuestionKind = {
  ask(context) {
    const named = yearsInText(context.text);
    const first = byDate(context.things.sessions)[0];
    if (!first || named.size === 0) return [];
    const later = withoutYear(context).filter(
      (one) => yearOf(one) > yearOf(first) && !named.has(yearOf(one)),
    );
    const years = [...new Set(later.map(yearOf))].sort();
    return years.map((year) => {
      const sessions = later.filter((one) => yearOf(one) === year);
      return askYear(context, 'rolloverYear', sessions, year, first.fields.startsOn);
    });
  },
  apply: shiftYears,
};

function askYear(
  { answers }: QuestionContext,
  code: 'seriesYear' | 'rolloverYear',
  sessions: Session[],
  year: number,
  seriesStart: IsoDate | undefined,
): ImportQuestion {
  const months = [...new Set(sessions.map((one) => Number(one.fields.startsOn.slice(5, 7))))];
  return question(
    {
      code,
      subject: code === 'seriesYear' ? 'all' : String(year),
      found: sessions[0]?.found ?? { line: 0, span: [0, 0] },
      about: sessions.map((one) => one.key),
      values: { year, months: months.sort((a, b) => a - b), ...(seriesStart ? { seriesStart } : {}) },
      choices: [
        { code: 'keepYear', value: 'keep', year },
        { code: 'otherYear', value: 'other', asks: 'year' },
      ],
    },
    answers,
  );
}

function shiftYears(things: QuestionContext['things'], { about, chosen, values }: ImportQuestion): void {
  const typed = typedAnswer(chosen, 'year');
  const shift = typed === null ? 0 : Number(typed) - (values.year ?? Number(typed));
  if (shift === 0) return;
  for (const session of things.sessions.filter((one) => about.includes(one.key))) {
    session.fields.startsOn = shifted(session.fields.startsOn, shift);
    session.fields.endsOn = shifted(session.fields.endsOn, shift);
  }
}

/** The same day so many years on; 29 February becomes 28 where it must. */
function shifted(date: IsoDate, years: number): IsoDate {
  const year = Number(date.slice(0, 4)) + years;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, Number(date.slice(5, 7))));
  return `${year}-${date.slice(5, 7)}-${String(day).padStart(2, '0')}`;
}

function withoutYear({ things, text }: QuestionContext): Session[] {
  return things.sessions.filter((one) => {
    const wording = one.found ? text.slice(one.found.span[0], one.found.span[1]) : '';
    const short = String(yearOf(one)).slice(2);
    return !/(19|20)\d\d/.test(wording) && !new RegExp(`[-/.’'‘]${short}\\b`).test(wording);
  });
}

function yearsInText(text: string): Set<number> {
  const years = new Set([...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0])));
  // "2024-2025", "2024/25", "’25"
  for (const match of text.matchAll(/(?:\b20\d\d\s?[-–/]\s?|[’'‘])(\d\d)\b/g))
    years.add(2000 + Number(match[1]));
  return years;
}

function yearOf(session: Session): number {
  return Number(session.fields.startsOn.slice(0, 4));
}

function byDate(sessions: readonly Session[]): Session[] {
  return [...sessions].sort((a, b) => a.fields.startsOn.localeCompare(b.fields.startsOn));
}
