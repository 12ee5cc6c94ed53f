import { dayNumber, isoDate, isRealDate } from '../grammar/civil-day.ts';
import type { TextDocument } from '../source/document.ts';
import type { Draft } from './draft.ts';

/** A meeting that was moved keeps its time, place and group on the new date. */
export function takeOver(sessions: readonly Draft[]): Draft[] {
  if (!sessions.some((each) => each.candidate.movedFrom)) return [...sessions];
  const byDate = new Map(sessions.map((each) => [each.date, each]));
  return sessions.map((each) => {
    const old = each.candidate.movedFrom?.run.dates.at(-1);
    if (!old || old.year === null || !isRealDate(old.year, old.month, old.day)) return each;
    const from = byDate.get(isoDate(dayNumber(old.year, old.month, old.day)));
    if (!from || from === each) return each;
    const placed = each.location !== null || each.online !== null;
    const timed = each.start !== null;
    return {
      ...each,
      start: each.start ?? from.start,
      end: timed ? each.end : (each.end ?? from.end),
      group: from.group ?? each.group,
      location: placed ? each.location : from.location,
      online: placed ? each.online : from.online,
    };
  });
}

const SAME_TIME = /\b(?:zelfde|same)\s+(?:tijd|tijden|tijdstip|uur|uren|time)\b|\bidem\b/;

/** "Zelfde tijd": the time of the meeting listed before it. */
export function sameTimes(doc: TextDocument, sessions: readonly Draft[]): Draft[] {
  let before: Draft | null = null;
  return sessions.map((each) => {
    const { run, cell } = each.candidate;
    const said = doc.plain.lower.slice(run.to, Math.min(cell.to, run.to + 240));
    if (each.start !== null) before = each;
    else if (before && SAME_TIME.test(said)) return { ...each, start: before.start, end: before.end };
    return each;
  });
}
