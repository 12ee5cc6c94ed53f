import type { Candidate } from '@leerkring/domain/clashes/session-clashes';
import type { SessionEditInput } from '../../../generated/graphql.ts';
import type { FormSession } from './session-form-query.ts';

/** What a form of a session holds: text as typed, '' where nothing is chosen or known. */
export interface SessionDraft {
  title: string;
  groupId: string;
  formatId: string;
  themeId: string;
  regionId: string;
  trackId: string;
  startsOn: string;
  endsOn: string;
  startTime: string;
  endTime: string;
  where: 'unknown' | 'place' | 'online';
  placeId: string;
  placeNote: string;
  onlineUrl: string;
  audience: string;
  description: string;
}

export const EMPTY_DRAFT: SessionDraft = {
  title: '',
  groupId: '',
  formatId: '',
  themeId: '',
  regionId: '',
  trackId: '',
  startsOn: '',
  endsOn: '',
  startTime: '',
  endTime: '',
  where: 'unknown',
  placeId: '',
  placeNote: '',
  onlineUrl: '',
  audience: '',
  description: '',
};

/** The draft with which the form of an existing session opens. */
export function draftOf(session: FormSession): SessionDraft {
  return {
    title: session.title ?? '',
    groupId: session.group?.id ?? '',
    formatId: session.format?.id ?? '',
    themeId: session.theme?.id ?? '',
    regionId: session.region?.id ?? '',
    trackId: session.track?.id ?? '',
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    startTime: session.startTime ?? '',
    endTime: session.endTime ?? '',
    where:
      session.isOnline === null || session.isOnline === undefined ? 'unknown' : whereOf(session.isOnline),
    placeId: session.place?.id ?? '',
    placeNote: session.placeNote ?? '',
    onlineUrl: session.onlineUrl ?? '',
    audience: session.audience ?? '',
    description: session.description ?? '',
  };
}

const whereOf = (isOnline: boolean) => (isOnline ? 'online' : 'place');

/** The columns of a session, but for its status and place in a series. */
export type SessionColumns = Omit<
  SessionEditInput,
  'id' | 'version' | 'key' | 'seasonId' | 'sequence' | 'seriesId' | 'status' | 'cancelReason'
>;

/** A draft as the columns of a row. A place named in words only counts where no room is chosen. */
export function columnsOf(draft: SessionDraft): SessionColumns & { startsOn: string; endsOn: string } {
  const { startsOn, endsOn, where, ...texts } = draft;
  const filled = Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, value.trim() === '' ? null : value.trim()]),
  ) as SessionColumns;
  return {
    ...filled,
    startsOn,
    endsOn: isDate(endsOn) && endsOn > startsOn ? endsOn : startsOn,
    isOnline: where === 'unknown' ? null : where === 'online',
  };
}

/** Only what differs between two drafts: nobody's other work is written over. */
export function changedColumns(before: SessionDraft, after: SessionDraft): SessionColumns {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  const changed = Object.entries(now).filter(([name, value]) => old[name as keyof SessionColumns] !== value);
  return Object.fromEntries(changed) as SessionColumns;
}

/** The draft on a day as clashes look at it; without a date there is nothing to look at. */
export function candidateOf(draft: SessionDraft): Candidate | null {
  const { startsOn, endsOn, startTime, endTime, groupId, placeId } = draft;
  if (!isDate(startsOn)) return null;
  return {
    startsOn,
    endsOn: isDate(endsOn) && endsOn >= startsOn ? endsOn : startsOn,
    startTime: isTime(startTime) ? startTime : null,
    endTime: isTime(endTime) ? endTime : null,
    groupId: groupId || null,
    placeId: placeId || null,
  };
}

export const isDate = (text: string): boolean => /^(19|2[01])\d\d-\d\d-\d\d$/.test(text);
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
