import { addDays, daysBetween, weekdayOf } from '@leerkring/domain/calendar/plain-date';
import type { RepeatDraft } from './repeat-draft.ts';
import { seasonOf } from './season-of.ts';
import { EMPTY_DRAFT, type SessionDraft } from './session-draft.ts';
import type { EditorNetwork } from './session-editor-query.ts';

/** What is known already of a session that is to be added, by where somebody asked for it. */
export interface AddPrefill {
  /** The day that was pressed. */
  date?: string | undefined;
  groupId?: string | undefined;
  formatId?: string | undefined;
  regionId?: string | undefined;
  themeId?: string | undefined;
  /** A series without dates that is planned now. */
  undatedSeriesId?: string | undefined;
  /** A session that is copied, as its form would show it. */
  copy?: SessionDraft | undefined;
}

/** The draft with which the form of new sessions opens. */
export function startDraft(network: EditorNetwork, prefill: AddPrefill, today: string): SessionDraft {
  const { copy } = prefill;
  if (copy) {
    // A copy is meant for another day; a week later is where most look first.
    const startsOn = addDays(copy.startsOn, 7);
    return { ...copy, startsOn, endsOn: addDays(startsOn, daysBetween(copy.startsOn, copy.endsOn)) };
  }
  const undated = network.undatedSeries.find(({ id }) => id === prefill.undatedSeriesId);
  const groupId = prefill.groupId ?? undated?.groupId ?? '';
  const formatId = prefill.formatId ?? undated?.formatId ?? '';
  const startsOn = prefill.date ?? firstDay(network, undated?.periodStart ?? today, today);
  const draft: SessionDraft = {
    ...EMPTY_DRAFT,
    groupId,
    formatId,
    regionId: prefill.regionId ?? '',
    themeId: prefill.themeId ?? '',
    startsOn,
    endsOn: startsOn,
    audience: undated?.audience ?? '',
    title: undated && !groupId && !formatId ? undated.title.slice(0, 300) : '',
    where: undated?.isOnline === true ? 'online' : 'unknown',
  };
  return { ...draft, ...usualFacts(network, draft) };
}

/** The rule with which it opens: once, or as many as a series without dates announces. */
export function startRepeat(network: EditorNetwork, prefill: AddPrefill, draft: SessionDraft): RepeatDraft {
  const undated = network.undatedSeries.find(({ id }) => id === prefill.undatedSeriesId);
  const season = seasonOf(network.seasons, draft.startsOn) ?? network.seasons.at(-1);
  const isMany = (undated?.count ?? 0) > 1;
  return {
    kind: isMany ? 'spread' : 'once',
    every: '2',
    weekday: '2',
    nth: '1',
    weeks: isMany && undated?.periodEnd ? '' : '6',
    preferred: '',
    count: undated?.count ? String(undated.count) : '6',
    from: draft.startsOn,
    until: later(undated?.periodEnd ?? season?.endsOn ?? addDays(draft.startsOn, 365), draft.startsOn),
    publicHolidays: true,
    closedDays: true,
    schoolRegions: [],
    whenAvoided: 'sameWeekday',
  };
}

type UsualFacts = Pick<SessionDraft, 'startTime' | 'endTime' | 'where' | 'placeId' | 'placeNote'>;

/** Times and place as the group, or else the form, had them last; only where the draft says nothing yet. */
export function usualFacts(network: EditorNetwork, draft: SessionDraft): Partial<UsualFacts> {
  const same = network.sessions.filter((one) =>
    draft.groupId ? one.group?.id === draft.groupId : draft.formatId && one.format?.id === draft.formatId,
  );
  const last = same.findLast((one) => one.startTime) ?? same.at(-1);
  if (!last) return {};
  const times =
    draft.startTime || draft.endTime ? {} : { startTime: last.startTime ?? '', endTime: last.endTime ?? '' };
  if (draft.where !== 'unknown' || draft.placeId || draft.placeNote) return times;
  const isKnown = last.isOnline !== null && last.isOnline !== undefined;
  return {
    ...times,
    ...(isKnown ? { where: last.isOnline ? 'online' : 'place' } : {}),
    ...(last.place ? { placeId: last.place.id } : {}),
  };
}

/** Today or the asked day, but not before the season that is still to come. */
function firstDay({ seasons }: EditorNetwork, wanted: string, today: string): string {
  if (seasonOf(seasons, wanted)) return workday(wanted);
  const coming = seasons
    .filter((one) => one.startsOn > today)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return workday(coming[0]?.startsOn ?? wanted);
}

/** Nobody asked for a Saturday. */
const workday = (date: string) => (weekdayOf(date) > 5 ? addDays(date, 8 - weekdayOf(date)) : date);

const later = (one: string, other: string) => (one > other ? one : addDays(other, 365));
