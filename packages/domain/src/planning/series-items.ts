import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { DateRange } from '../planner/format/types.ts';
import { daysOfEntry, meet } from './entry-days.ts';
import { orderEntries } from './order-entries.ts';
import type { Entry, SeriesDraft } from './season-series.ts';
import type { PlanningChoices, PlanningInput, PlanningItem } from './types.ts';

/** The sessions of a series in order of date, numbered; those that the choices leave out are fixed, or not there. */
export function seriesItems(
  draft: SeriesDraft,
  input: PlanningInput,
  choices: PlanningChoices,
): PlanningItem[] {
  const isChosen = !choices.series || choices.series.includes(draft.id);
  // What may fall anywhere is ahead, where anything is.
  const ahead = daysOfEntry({ months: [], period: null }, input);
  const found = draft.entries.flatMap((entry) => {
    const isFixed = entry.session !== null && staysPut(entry.session, input, isChosen, choices.window);
    const days = daysOfEntry(entry, input);
    const chosen = choices.window && !isFixed ? meet(days, choices.window) : days;
    if (entry.session === null && (!isChosen || !chosen)) return [];
    const isLoose = entry.months.length === 0 && entry.period === null;
    return [{ entry, date: entry.session?.startsOn ?? null, days: chosen ?? days, isLoose, isFixed }];
  });
  return orderEntries(found, ahead).map(({ entry, date, days, isFixed }, at) =>
    itemOf(draft, entry, { index: at + 1, date, days, isFixed }, input),
  );
}

/** Pinned, held, past, of another season, or not chosen. */
function staysPut(
  session: NonNullable<Entry['session']>,
  { today, season }: PlanningInput,
  isChosen: boolean,
  window: DateRange | undefined,
): boolean {
  const { startsOn, seasonId } = session;
  const isElsewhere = seasonId !== null && seasonId !== season.id;
  const isOutside = window !== undefined && (startsOn < window.start || window.end < startsOn);
  const isPast = startsOn <= today;
  return session.isPinned || session.status === 'held' || isPast || isElsewhere || isOutside || !isChosen;
}

function itemOf(
  draft: SeriesDraft,
  { session, months, normId, undatedId }: Entry,
  place: { index: number; date: PlainDate | null; days: DateRange; isFixed: boolean },
  { formats }: PlanningInput,
): PlanningItem {
  const formatId = session?.formatId ?? draft.formatId;
  return {
    key: `${draft.id}#${place.index}`,
    series: draft.id,
    ...place,
    sessionId: session?.id ?? null,
    version: session?.version ?? null,
    groupId: draft.group?.id ?? null,
    formatId,
    regionId: session?.regionId ?? draft.regionId,
    themeId: session?.themeId ?? draft.themeId,
    trackId: session?.trackId ?? draft.trackId,
    sequence: session?.sequence ?? null,
    months,
    normId,
    undatedId,
    durationMinutes: formats.find((one) => one.id === formatId)?.durationMinutes ?? null,
    isPinned: session?.isPinned ?? false,
    startTime: session?.startTime ?? null,
    endTime: session?.endTime ?? null,
    lengthDays: session ? Math.max(1, daysBetween(session.startsOn, session.endsOn) + 1) : 1,
    placeId: session?.placeId ?? null,
    isOnline: session ? session.isOnline : draft.isOnline,
    title: session?.title ?? draft.title,
  };
}
