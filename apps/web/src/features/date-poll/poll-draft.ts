import type { DatePollOptionInput } from '../../generated/graphql.ts';

/** A poll as typed. */
export interface PollDraft {
  title: string;
  explanation: string;
  answerBy: string;
  sought: string;
  /** Of dates that are added. */
  startTime: string;
  endTime: string;
  dates: readonly DatePollOptionInput[];
}

/** Adds dates at the hours that are typed, each once, in order of time. */
export function withDates(draft: PollDraft, dates: readonly string[]): PollDraft['dates'] {
  const hours = { startTime: draft.startTime || null, endTime: draft.endTime || null };
  const known = new Set(draft.dates.map(({ date }) => date));
  const added = dates.filter((date) => date && !known.has(date)).map((date) => ({ date, ...hours }));
  return [...draft.dates, ...added].sort((a, b) => a.date.localeCompare(b.date));
}

/** The dates that are asked; each once. */
export function datesOf({ dates }: PollDraft): DatePollOptionInput[] {
  return dates.map(({ date, startTime, endTime }) => ({
    date,
    startTime: startTime ?? null,
    endTime: endTime ?? null,
  }));
}
