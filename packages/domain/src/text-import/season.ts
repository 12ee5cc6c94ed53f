import { daysInMonth } from '../calendar/plain-date.ts';
import type { IsoDate } from '../dated-text/types.ts';
import type { Existing } from './existing.ts';
import { proposed } from './proposed.ts';
import type { FormatFields, NetworkFields, Proposed, SeasonFields, SessionFields } from './types.ts';

/**
 * The season that the dates fall in: an existing one that overlaps them (made longer where it must be), else a
 * new one from the first month to the last. Without dates the period of the network, or the years of its norms.
 * Null when the text gives no time at all.
 */
export function proposeSeason(
  sessions: readonly Proposed<SessionFields>[],
  network: NetworkFields,
  formats: readonly Proposed<FormatFields>[],
  existing: readonly Existing<SeasonFields>[],
): Proposed<SeasonFields> | null {
  const span = spanOfSessions(sessions) ?? spanOfPeriod(network) ?? spanOfNorms(formats);
  if (!span) return null;
  const home = bestSeason(span, existing);
  if (!home) return proposed('season', 'season', null, newSeason(span, existing));
  const startsOn = span.from < home.startsOn ? firstOfMonth(span.from) : home.startsOn;
  const endsOn = span.to > home.endsOn ? lastOfMonth(span.to) : home.endsOn;
  const season = proposed('season', 'season', null, { name: home.name, startsOn, endsOn });
  season.existing = { id: home.id, version: home.version };
  if (startsOn !== home.startsOn) season.changes.push('startsOn');
  if (endsOn !== home.endsOn) season.changes.push('endsOn');
  return season;
}

interface DateSpan {
  from: IsoDate;
  to: IsoDate;
  dates: IsoDate[];
  /** The season is this very run, not the months around dates. */
  exact?: boolean;
}

function spanOfSessions(sessions: readonly Proposed<SessionFields>[]): DateSpan | null {
  const dates = sessions.filter((one) => one.included).map((one) => one.fields.startsOn);
  const ends = sessions.filter((one) => one.included).map((one) => one.fields.endsOn);
  const from = [...dates].sort()[0];
  const to = [...ends].sort().at(-1);
  return from && to ? { from, to, dates } : null;
}

function spanOfPeriod({ periodStart, periodEnd }: NetworkFields): DateSpan | null {
  if (!periodStart || !periodEnd || periodEnd < periodStart) return null;
  return { from: periodStart, to: periodEnd, dates: [periodStart, periodEnd], exact: true };
}

function spanOfNorms(formats: readonly Proposed<FormatFields>[]): DateSpan | null {
  const months = formats
    .flatMap((format) => format.fields.norms)
    .flatMap((norm) => norm.slots)
    .flatMap((slot) =>
      slot.year === null ? [] : slot.months.map((month) => monthStart(slot.year ?? 0, month)),
    )
    .sort();
  const from = months[0];
  const last = months.at(-1);
  return from && last ? { from, to: lastOfMonth(last), dates: months } : null;
}

/** The season that holds most of the dates; on a tie the one that needs no stretching, then the latest. */
function bestSeason(
  span: DateSpan,
  seasons: readonly Existing<SeasonFields>[],
): Existing<SeasonFields> | null {
  const inside = (season: SeasonFields): number =>
    span.dates.filter((date) => date >= season.startsOn && date <= season.endsOn).length;
  const ranked = seasons
    .filter((season) => inside(season) > 0)
    .sort((a, b) => inside(b) - inside(a) || b.startsOn.localeCompare(a.startsOn));
  return ranked[0] ?? null;
}

function newSeason(span: DateSpan, existing: readonly SeasonFields[]): SeasonFields {
  const [first, last] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  const base = first === last ? first : `${first}–${last}`;
  const names = new Set(existing.map((season) => season.name));
  let name = base;
  for (let number = 2; names.has(name); number++) name = `${base} (${number})`;
  if (span.exact) return { name, startsOn: span.from, endsOn: span.to };
  return { name, startsOn: firstOfMonth(span.from), endsOn: lastOfMonth(span.to) };
}

function monthStart(year: number, month: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

function lastOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}
