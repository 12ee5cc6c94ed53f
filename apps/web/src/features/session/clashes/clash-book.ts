import { type ObstaclesOn, obstaclesOn } from '@leerkring/domain/clashes/day-obstacles';
import type { UnavailableDay } from '@leerkring/domain/clashes/people-who-cannot';
import {
  type BusyTime,
  type Candidate,
  type Clash,
  type StandingSession,
  sessionClashes,
} from '@leerkring/domain/clashes/session-clashes';
import { leastDistance } from '@leerkring/domain/series/series-scope';
import { seasonOf } from '../edit/season-of.ts';
import type { EditorNetwork, EditorSchoolHoliday } from '../edit/session-editor-query.ts';
import type { TitledSession } from '../use-session-title.ts';
import type { BusyDays } from './busy-days-query.ts';

type TitleOf = (session: TitledSession) => string;

interface ClashBookInput {
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  /** Absent while it is asked. */
  busy: BusyDays | null | undefined;
  /** Sessions that are moved or changed themselves: they do not stand in their own way. */
  without: readonly string[];
  titleOf: TitleOf;
}

/** Answers for any day, time and place what speaks against it. */
export interface ClashBook {
  /** All that speaks against a candidate; `beside` are other dates that are about to be made. */
  clashesOf: (candidate: Candidate, beside?: readonly string[]) => Clash[];
  on: ObstaclesOn;
  schoolRegions: BusyDays['schoolRegions'];
}

/** Gathers once what any number of candidates are held against. */
export function clashBook(input: ClashBookInput): ClashBook {
  const { network, schoolHolidays, busy, titleOf } = input;
  const without = new Set(input.without);
  const closedDays = (busy?.closedDays ?? []).map((one) => ({
    ...one,
    organisation: one.organisation ?? null,
  }));
  const on = obstaclesOn({ schoolHolidays, closedDays });
  const schoolRegions = busy?.schoolRegions ?? [];
  const sessions = standingSessions(network, without, titleOf);
  const unavailable = unavailableDays(busy);
  const elsewhere = busyTimes(busy, without, titleOf);

  const clashesOf = (candidate: Candidate, beside: readonly string[] = []): Clash[] => {
    const season = seasonOf(network.seasons, candidate.startsOn) ?? network.seasons.at(-1) ?? null;
    const own = sessions.filter(
      (one) => candidate.groupId && one.groupId === candidate.groupId && one.seasonId === season?.id,
    );
    const dates = [...own.map((one) => one.startsOn), ...beside].filter(
      (date) => date !== candidate.startsOn,
    );
    const least = leastDistance([...dates, candidate.startsOn]);
    const place = network.places.find((one) => one.id === candidate.placeId);
    return sessionClashes(candidate, {
      on,
      schoolRegions,
      season,
      sessions,
      busy: elsewhere,
      unavailable,
      place: place ? { ...place, capacity: place.capacity ?? null } : null,
      people: busy?.people || null,
      series: least === null ? null : { dates, leastDistance: least },
    });
  };
  return { clashesOf, on, schoolRegions };
}

function standingSessions(network: EditorNetwork, without: ReadonlySet<string>, titleOf: TitleOf) {
  return network.sessions
    .filter((one) => one.status !== 'cancelled' && !without.has(one.id))
    .map((one): StandingSession & { seasonId: string | null } => ({
      id: one.id,
      title: titleOf(one),
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      startTime: one.startTime ?? null,
      endTime: one.endTime ?? null,
      groupId: one.group?.id ?? null,
      placeId: one.place?.id ?? null,
      seasonId: one.season?.id ?? null,
    }));
}

function unavailableDays(busy: BusyDays | null | undefined) {
  return (busy?.unavailable ?? []).map(
    ({ date, dayPart, kind, names }): UnavailableDay => ({
      date,
      dayPart: dayPart ?? null,
      kind: kind === 'cannot' ? 'cannot' : 'ifNeeded',
      people: names,
    }),
  );
}

function busyTimes(busy: BusyDays | null | undefined, without: ReadonlySet<string>, titleOf: TitleOf) {
  return (busy?.times ?? [])
    .filter((one) => !one.session || !without.has(one.session.id))
    .map(
      ({ session, ...one }): BusyTime => ({
        ...one,
        startTime: one.startTime ?? null,
        endTime: one.endTime ?? null,
        session: session
          ? { id: session.id, network: session.networkName, title: titleOf(titled(session)) }
          : null,
      }),
    );
}

function titled(session: NonNullable<BusyDays['times'][number]['session']>): TitledSession {
  const { title, sequence, groupName, formatTitle, regionName } = session;
  return {
    title,
    sequence,
    group: groupName ? { name: groupName } : null,
    format: formatTitle ? { title: formatTitle } : null,
    region: regionName ? { name: regionName } : null,
  };
}

/** From the first to the last day that may be chosen: all seasons, and the sessions beside them. */
export function spanOf({ seasons, sessions }: EditorNetwork): { from: string; to: string } {
  const days = [
    ...seasons.flatMap((one) => [one.startsOn, one.endsOn]),
    ...sessions.map((one) => one.startsOn),
  ].sort();
  return { from: days[0] ?? '2020-01-01', to: days.at(-1) ?? '2035-12-31' };
}
