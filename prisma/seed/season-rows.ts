import { seasonRow } from '@leerkring/testkit/build-season';
import { sessionRow } from '@leerkring/testkit/build-session';
import { calendarDay } from '@leerkring/testkit/calendar-day';
import type { NetworkSeed, OutcomeSeed, SeasonSeed, SessionSeed, UndatedSeed } from './network-seed.ts';
import { optionalDay } from './optional-day.ts';
import { seedId } from './seed-id.ts';
import type { SeedNames } from './seed-names.ts';
import type { SeedRows } from './seed-rows.ts';

/** Adds the seasons of a network with their sessions, meetings without dates, and outcomes. */
export function seasonRows(rows: SeedRows, seed: NetworkSeed, names: SeedNames): void {
  for (const outcome of seed.outcomes ?? []) addOutcome(rows, outcome, names, undefined);
  for (const season of seed.seasons) addSeason(rows, season, names);
  for (const series of seed.undated ?? []) addUndated(rows, series, names, undefined);
}

function addSeason(rows: SeedRows, season: SeasonSeed, names: SeedNames): void {
  const { networkId } = names;
  const seasonId = names.newId('season', season.name);
  rows.season.push(
    seasonRow({
      id: seasonId,
      networkId,
      name: season.name,
      startsOn: calendarDay(season.startsOn),
      endsOn: calendarDay(season.endsOn),
      isDemo: season.isDemo ?? false,
    }),
  );
  // Sequences count the sessions of a group in order of date, whatever their order in the seed.
  const inSeries = new Map<string, number>();
  const sessions = [...(season.sessions ?? [])].sort((a, b) => a.date.localeCompare(b.date));
  for (const session of sessions) {
    const number = session.group === undefined ? undefined : (inSeries.get(session.group) ?? 0) + 1;
    if (session.group !== undefined && number !== undefined) inSeries.set(session.group, number);
    addSession(rows, session, names, seasonId, number);
  }
  for (const series of season.undated ?? []) addUndated(rows, series, names, seasonId);
}

function addSession(
  rows: SeedRows,
  seed: SessionSeed,
  names: SeedNames,
  seasonId: string,
  sequence: number | undefined,
): void {
  const { date, endDate, group, format, track, theme, region, place, agenda, outcomes, ...columns } = seed;
  const id = seedId(
    'session',
    seasonId,
    date,
    group ?? format ?? track ?? '',
    region ?? '',
    columns.title ?? '',
  );
  rows.session.push(
    sessionRow({
      ...columns,
      id,
      icalUid: id,
      networkId: names.networkId,
      seasonId,
      sequence,
      startsOn: calendarDay(date),
      endsOn: calendarDay(endDate ?? date),
      groupId: names.group(group),
      formatId: names.format(format),
      trackId: names.track(track),
      themeId: names.theme(theme),
      regionId: names.region(region),
      placeId: names.place(place),
    }),
  );
  for (const [position, item] of (agenda ?? []).entries()) {
    rows.agendaItem.push({ ...item, sessionId: id, position });
  }
  for (const outcome of outcomes ?? []) addOutcome(rows, outcome, names, id);
}

function addUndated(rows: SeedRows, seed: UndatedSeed, names: SeedNames, seasonId: string | undefined): void {
  const { group, format, periodStart, periodEnd, ...columns } = seed;
  rows.undatedSeries.push({
    ...columns,
    networkId: names.networkId,
    seasonId,
    position: rows.undatedSeries.length,
    periodStart: optionalDay(periodStart),
    periodEnd: optionalDay(periodEnd),
    groupId: names.group(group),
    formatId: names.format(format),
  });
}

function addOutcome(
  rows: SeedRows,
  seed: OutcomeSeed,
  names: SeedNames,
  sessionId: string | undefined,
): void {
  const { publishedOn, ...columns } = seed;
  rows.outcome.push({
    ...columns,
    networkId: names.networkId,
    sessionId,
    position: rows.outcome.length,
    publishedOn: optionalDay(publishedOn),
  });
}
