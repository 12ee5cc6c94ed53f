import type { TimeRole, TimeSpan } from '../grammar/time-span.ts';

/** Start and end of a programme, in minutes since midnight. */
export interface Programme {
  start: number | null;
  end: number | null;
}

const DOORS =
  /(?:inloop|ontvangst|zaal (?:is )?open|zaal gaat|deuren?(?: gaan)? open|deuren|doors(?: open)?|koffie(?: en thee)?(?: staat)?(?: klaar)?|welkomstkoffie|walk-?in|registratie|registration|arrival|aankomst|binnenlopen|binnenkomst|open vanaf|vanaf|welkom|coffee|opengaan|incheck(?:en)?|check-?in|lunch|broodjes?|soep|zaal|welcome|verzamelen)\s*(?:is|van|vanaf|om|:|met [\p{L} /]{1,24}|with [\p{L} ]{1,20}|from|at|tussen|mogelijk|klaar|open|and|en|,|-|\(|gaat|staat|de|u|welkom|,)*\s*(?:vanaf|om|from|at|van)?\s*$/iu;
const DOORS_WORD =
  /inloop|ontvangst|zaal (?:is )?open|deuren|doors|walk-?in|aankomst|arrival|registrat|koffie|coffee|binnenkomst|welkom|welcome|lunch|broodje|incheck|check-?in|soep|verzamelen|zaal gaat/i;
const DOORS_AFTER =
  /^[\s:,(–-]*(?:uur|u\.?|hrs)?[\s:,(–-]*(?:inloop|ontvangst|zaal (?:is )?open|open\b|deuren|doors|walk-?in|aankomst|arrival|registrat|koffie|coffee|lunch|welkom met|binnenkomst|welkom\b|gaat de zaal|incheck)/i;
const ASIDE =
  /(?:pauze|borrel|lunch|diner|napraten|hapje|aansluitend|nazit|buffet|drankje|drinks|break|netwerken|afmelden|bellen|bereikbaar|telefonisch|spreekuur|kantooruren|openingstijden|opnemen|deadline|v[oó]{2}r|aanmelden|uiterlijk|was|i\.p\.v\.|ipv|in plaats van|instead of)\s*(?:is|van|vanaf|om|:|met [\p{L} ]{1,20}|from|at|tussen|tot|\(|de|het|-|pauze|borrel)*\s*$/iu;
const ASIDE_AFTER =
  /^[\s:,(–-]*(?:uur|u\.?)?[\s:,(–-]*(?:pauze|borrel|napraten|netwerkborrel|break|drinks|lunchpauze|hapje|aansluitend)/i;
const END_BEFORE =
  /(?:(?:^|[\s(,;-])(?:tot|until|till|uiterlijk tot)|(?:einde?|eindigt|eindigen|eindtijd|afsluiting|sluiten|sluit|sluiting|afloop|klaar|ronden|afronden|afronding|finish(?:es)?|ends?|ending|duurt tot|slot|terug)\b[^.\d]{0,16}?)\s*:?\s*(?:af)?\s*(?:om|rond|tegen|at|around|by|ca\.?|circa|ongeveer|uiterlijk)?\s*(?:ca\.?|circa|ongeveer|uiterlijk)?\s*$/i;
const END_AFTER =
  /^[\s:,(–-]*(?:uur|u\.?)?[\s:,(–-]*(?:einde?\b|afsluiting|sluiting|ronden we af|afronding|is het afgelopen|end of|close\b|slot\b|klaar\b)/i;

/** "eindigen uiterlijk 21.30": an end, although "uiterlijk" elsewhere tells a deadline. */
const END_TOLD =
  /(?<!\p{L})(?:eind(?:e|igt|igen)|afgelopen|ends?|finish(?:es)?)\s+(?:is\s+)?(?:om|rond|uiterlijk|circa|ca\.|at|by|around)\s+(?:om\s+|uiterlijk\s+)?$/iu;

/** What a time is, by the words around it. Both texts are lower case and short. */
export function roleOf(before: string, after: string, isRange: boolean): TimeRole {
  const close = before.slice(-46);
  if (!isRange && END_TOLD.test(close)) return 'end';
  if (ASIDE.test(close)) return 'aside';
  const door = DOORS.exec(close);
  if (door && (DOORS_WORD.test(door[0]) || DOORS_WORD.test(close.slice(-24)))) return 'doors';
  const rest = after.slice(0, 30);
  const alone = !/\d{1,2}(?:[.:u]\d{2}|\s*uur)/.test(after.slice(3, 34));
  if (alone && DOORS_AFTER.test(rest))
    return isRange && !/inloop|ontvangst|doors|walk/.test(rest) ? 'programme' : 'doors';
  if (alone && ASIDE_AFTER.test(rest)) return 'aside';
  if (!isRange && (END_BEFORE.test(close) || (alone && END_AFTER.test(rest)))) return 'end';
  return 'programme';
}

/** The programme among several times: the first range, else the first start with an end said apart. */
export function programmeOf(times: readonly TimeSpan[]): Programme | null {
  const own = times.filter((time) => time.role === 'programme');
  const range = own.find((time) => time.end !== null);
  const ends = times.filter((time) => time.role === 'end');
  const first = own[0];
  if (range && (!first || first === range || first.end !== null))
    return { start: range.start, end: range.end };
  if (first)
    return {
      start: first.start,
      end:
        ends.at(-1)?.start ??
        (range && range.start !== null && first.start !== null && range.start >= first.start
          ? range.end
          : null),
    };
  const end = ends.at(-1);
  return end ? { start: null, end: end.start } : null;
}

/** Puts morning-looking hours in the half of the day that the words ask for ("'s avonds om half acht"). */
export function inDayPart(programme: Programme, words: string): Programme {
  const evening = /avond|evening|night/.test(words);
  const afternoon = /middag|afternoon|namiddag/.test(words) && !/voormiddag/.test(words);
  if (!evening && !afternoon) return programme;
  const limit = evening ? 12 * 60 : 7 * 60;
  const least = evening ? 4 * 60 : 0;
  const shift = (minutes: number | null): number | null =>
    minutes !== null && minutes < limit && minutes >= least ? minutes + 12 * 60 : minutes;
  if (programme.start !== null && programme.end !== null && programme.start >= limit) return programme;
  return { start: shift(programme.start), end: programme.end === null ? null : shift(programme.end) };
}

export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
