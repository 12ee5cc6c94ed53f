import { publicHolidaysBetween } from '../../calendar/public-holidays.ts';
import type { ReadSession, WarningCode } from '../../dated-text/types.ts';
import type { ImportChoice, ImportQuestion, QuestionValues } from '../question-types.ts';
import type { Proposed, SessionFields } from '../types.ts';
import { type QuestionContext, type QuestionKind, question, typedAnswer } from './question-kind.ts';
import { nearestWeekday, statedWeekday } from './stated-weekday.ts';

interface Warned {
  session: Proposed<SessionFields>;
  read: ReadSession;
  reason: string;
}

/** The weekday in the text is not that of the date: the date holds, or the weekday does. */
export const weekdayMismatch: QuestionKind = {
  ask: (context) => warned(context, 'weekdayMismatch').map((one) => askWeekday(context, one)),
  apply(things, { about, chosen }) {
    const date = typedAnswer(chosen, 'date');
    const session = things.sessions.find((one) => one.key === about[0]);
    if (!date || !session) return;
    session.fields.startsOn = date;
    session.fields.endsOn = date;
  },
};

function askWeekday(context: QuestionContext, { session, read, reason }: Warned): ImportQuestion {
  const weekday = statedWeekday(weekdayWords(context.text, read)) ?? undefined;
  const date = session.fields.startsOn;
  const other = weekday === undefined ? null : nearestWeekday(date, weekday);
  const choices: ImportChoice[] = [{ code: 'keepDate', value: 'keep', date }];
  if (other && other !== date) choices.push({ code: 'otherDate', value: `date:${other}`, date: other });
  choices.push({ code: 'otherDate', value: 'other', asks: 'date' });
  const values = { dates: [date], reason, ...(weekday === undefined ? {} : { weekday }) };
  return ask(context, 'weekdayMismatch', [session], values, choices);
}

/** The wording itself; where the weekday stands before it, the part of the line that leads up to it. */
function weekdayWords(text: string, read: ReadSession): string {
  const own = text.slice(read.span[0], read.span[1]);
  if (statedWeekday(own) !== null) return own;
  return text.slice(Math.max(text.lastIndexOf('\n', read.span[0] - 1) + 1, read.span[0] - 40), read.span[0]);
}

/** On a day when most offices are closed. */
export const publicHoliday: QuestionKind = {
  ask: (context) =>
    warned(context, 'publicHoliday').map(({ session, reason }) => {
      const date = session.fields.startsOn;
      const holiday = publicHolidaysBetween(date, date).get(date)?.[0]?.key ?? null;
      return ask(context, 'publicHoliday', [session], { dates: [date], holiday, reason }, keepOrLeave(true));
    }),
  apply: leaveOut,
};

/** The same group on the same day twice: written twice, or truly two meetings. */
export const duplicateDate: QuestionKind = {
  ask: (context) =>
    warned(context, 'duplicateDate')
      .filter(({ session }) => context.things.sessions.some((one) => isEarlierTwin(one, session)))
      .map(({ session, reason }) => {
        const values = { dates: [session.fields.startsOn], reason };
        return ask(context, 'duplicateDate', [session], values, [
          { code: 'makeOnce', value: 'leaveOut' },
          { code: 'makeBoth', value: 'keep' },
        ]);
      }),
  apply: leaveOut,
};

function isEarlierTwin(one: Proposed<SessionFields>, session: Proposed<SessionFields>): boolean {
  const before = (one.found?.span[0] ?? 0) < (session.found?.span[0] ?? 0);
  return (
    before && one.fields.group === session.fields.group && one.fields.startsOn === session.fields.startsOn
  );
}

/** The end is no later than the start. */
export const endBeforeStart: QuestionKind = {
  ask: (context) =>
    warned(context, 'endBeforeStart').map(({ session, reason }) => {
      const { startsOn, startTime, endTime } = session.fields;
      return ask(context, 'endBeforeStart', [session], { dates: [startsOn], startTime, endTime, reason }, [
        { code: 'dropEnd', value: 'dropEnd' },
        { code: 'swapTimes', value: 'swap' },
      ]);
    }),
  apply(things, { about, chosen }) {
    const fields = things.sessions.find((one) => one.key === about[0])?.fields;
    if (!fields) return;
    const { startTime, endTime } = fields;
    fields.startTime = chosen === 'swap' ? endTime : startTime;
    fields.endTime = chosen === 'swap' ? startTime : null;
  },
};

/**
 * Doubts that ask for a nod only: is it right, or should it be left out? Those of one sort in one group are
 * asked together.
 */
export function confirmation(code: WarningCode & ImportQuestion['code']): QuestionKind {
  return {
    ask(context) {
      const byGroup = Map.groupBy(warned(context, code), (one) => one.session.fields.group ?? '');
      return [...byGroup.values()].map((all) => {
        const group = context.things.groups.find((one) => one.key === all[0]?.session.fields.group);
        const sessions = all.map((one) => one.session);
        const values = {
          name: group?.fields.name ?? null,
          dates: sessions.map((one) => one.fields.startsOn),
        };
        const reason = all.length === 1 ? (all[0]?.reason ?? null) : null;
        return ask(context, code, sessions, { ...values, reason }, keepOrLeave(all.length === 1));
      });
    },
    apply: leaveOut,
  };
}

function warned({ things, reading }: QuestionContext, code: WarningCode): Warned[] {
  return reading.sessions.flatMap((read, index) => {
    const session = things.sessions[index];
    const warning = read.warnings.find((one) => one.code === code);
    return session?.included && warning ? [{ session, read, reason: warning.text }] : [];
  });
}

function ask(
  context: QuestionContext,
  code: ImportQuestion['code'],
  sessions: Proposed<SessionFields>[],
  values: QuestionValues,
  choices: ImportChoice[],
): ImportQuestion {
  const found = sessions[0]?.found ?? { line: 0, span: [0, 0] as const };
  const about = sessions.map((one) => one.key);
  return question({ code, subject: about[0] ?? '', found, about, values, choices }, context.answers);
}

function keepOrLeave(single: boolean): ImportChoice[] {
  const choices: ImportChoice[] = [
    { code: 'keepDate', value: 'keep' },
    { code: 'leaveOut', value: 'leaveOut' },
  ];
  return single ? [...choices, { code: 'otherDate', value: 'other', asks: 'date' }] : choices;
}

function leaveOut(things: QuestionContext['things'], { about, chosen }: ImportQuestion): void {
  const date = typedAnswer(chosen, 'date');
  for (const session of things.sessions.filter((one) => about.includes(one.key))) {
    if (chosen === 'leaveOut') session.included = false;
    if (date) session.fields.startsOn = session.fields.endsOn = date;
  }
}
