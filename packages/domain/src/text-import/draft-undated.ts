import type { IsoDate, ReadResult, ReadRoughFact } from '../dated-text/types.ts';
import { proposed } from './proposed.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Proposed, UndatedSeriesFields } from './types.ts';

/** Words that make a rough time one of meetings: "na de zomer starten we een nieuwe serie". */
const MEETINGS = /\b(serie|reeks|bijeenkomst|sessie|gesprek|series|session|meeting)/i;

/**
 * Sessions that are counted or announced but not dated. A count that only announces the dated series ("zes
 * gesprekken") is no series of its own.
 */
export function draftUndatedSeries(
  reading: ReadResult,
  text: string,
  today: IsoDate,
): Proposed<UndatedSeriesFields>[] {
  const announced = new Set(reading.groups.map((group) => group.announcedSessions));
  const counted = reading.roughFacts.filter(
    (fact) =>
      fact.kind === 'meetings' &&
      !(fact.count !== null && (announced.has(fact.count) || fact.count === reading.sessions.length)),
  );
  const coming = reading.roughFacts.filter((fact) => isComingSeries(fact, reading, text));
  return [...counted, ...coming].map((fact, index) =>
    proposed('undatedSeries', `undated${index + 1}`, fact, undatedFields(fact, reading, text, today)),
  );
}

/** A time on its own, about meetings, in a text without dates, and not about those that are counted beside it. */
function isComingSeries(fact: ReadRoughFact, reading: ReadResult, text: string): boolean {
  if (fact.kind !== 'time' || reading.sessions.length > 0 || reading.formats.length > 0) return false;
  const sentence = sentenceAround(text, fact.span);
  const beside = reading.roughFacts.some(
    (one) => one.kind === 'meetings' && sentenceAround(text, one.span) === sentence,
  );
  return !beside && MEETINGS.test(sentence) && !/thema|theme/i.test(sentence);
}

function undatedFields(
  fact: ReadRoughFact,
  reading: ReadResult,
  text: string,
  today: IsoDate,
): UndatedSeriesFields {
  const sentence = sentenceAround(text, fact.span);
  const time = reading.roughFacts.find(
    (one) => one.kind === 'time' && sentenceAround(text, one.span) === sentence,
  );
  return {
    title: fact.kind === 'time' ? sentence.replace(/\.$/, '') : fact.text.replace(/\s+/g, ' ').trim(),
    count: fact.count,
    periodNote: time?.text ?? null,
    periodStart: fact.start,
    periodEnd: fact.end,
    isOnline: fact.online,
    status: fact.end !== null && fact.end < today ? 'held' : 'planned',
  };
}
