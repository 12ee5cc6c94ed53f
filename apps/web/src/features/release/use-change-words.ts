import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { formatDate } from '../../lib/format-date.ts';
import { localeOf } from '../../lib/language.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import type { ReleaseChange, ReleasedState } from './release-change.ts';

/** What changed of a session beside when, where and whether, by the names of the columns. */
const FIELD_WORDS: Record<string, MessageDescriptor> = {
  title: msg`titel`,
  group: msg`groep`,
  format: msg`bijeenkomstvorm`,
  track: msg`leerlijn`,
  theme: msg`thema`,
  region: msg`regio`,
  sequence: msg`nummer`,
  season: msg`seizoen`,
  audience: msg`voor wie`,
  description: msg`omschrijving`,
  agenda: msg`programma`,
  onlineUrl: msg`online adres`,
  status: msg`status`,
};

/** Those that a sentence says already, or that go with it. */
const WHERE = new Set(['place', 'isOnline', 'placeNote', 'onlineUrl']);
const SAID_BY: Partial<Record<ReleaseChange['kind'], ReadonlySet<string>>> = {
  relocated: WHERE,
  cancelled: new Set(['status', 'cancelReason']),
  restored: new Set(['status', 'cancelReason']),
};

export interface ChangeWords {
  /** "Groep 2, bijeenkomst 3: van do 8 okt 10:00 naar di 13 okt 13:30". */
  sentence: (change: ReleaseChange) => string;
  /** What else changed with it, "" where nothing did: "ook gewijzigd: titel en thema". */
  also: (change: ReleaseChange) => string;
}

/** A change of a calendar as one sentence that needs no other. */
export function useChangeWords(): ChangeWords {
  const { t, i18n } = useLingui();
  const titleOf = useSessionTitle();
  const placeOf = usePlaceWords();
  const momentOf = useMoments();
  const list = useCallback(
    (names: readonly string[]) =>
      new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(names),
    [i18n.locale],
  );
  const fieldsOf = ({ kind, fields }: ReleaseChange) => {
    const others = fields.filter((one) => FIELD_WORDS[one] && !SAID_BY[kind]?.has(one));
    // A draft that became certain is what publishing is.
    const told = kind === 'changed' ? others : others.filter((one) => one !== 'status');
    return told.flatMap((one) => (FIELD_WORDS[one] ? [i18n._(FIELD_WORDS[one])] : []));
  };

  const sentence = (change: ReleaseChange): string => {
    const { kind, before, after } = change;
    const what = nameOf(change, titleOf);
    const state = after ?? before;
    if (!state) return what;
    const when = momentOf(state);
    switch (kind) {
      case 'added': {
        const where = placeOf(state);
        return where ? t`${what}: ${when}, ${where}` : t`${what}: ${when}`;
      }
      case 'removed':
        return t`${what}: ${when} vervalt`;
      case 'moved': {
        const from = before ? momentOf(before, state) : '';
        const to = momentOf(state, before);
        const where = change.fields.some((one) => WHERE.has(one)) ? placeOf(state) : '';
        return where ? t`${what}: van ${from} naar ${to}, ${where}` : t`${what}: van ${from} naar ${to}`;
      }
      case 'relocated': {
        const from = before ? placeOf(before) : '';
        const to = placeOf(state);
        if (!to) return t`${what}, ${when}: de locatie is nog niet bekend`;
        return from && from !== to
          ? t`${what}, ${when}: van ${from} naar ${to}`
          : t`${what}, ${when}: nu ${to}`;
      }
      case 'cancelled': {
        const reason = state.cancelReason;
        return reason ? t`${what}, ${when}: afgelast, ${reason}` : t`${what}, ${when}: afgelast`;
      }
      case 'restored': {
        const wasMoved = before && before.startsOn !== state.startsOn;
        const from = before ? momentOf(before, state) : '';
        return wasMoved
          ? t`${what}: gaat toch door, op ${when} in plaats van ${from}`
          : t`${what}, ${when}: gaat toch door`;
      }
      case 'changed': {
        const fields = list(fieldsOf(change));
        return fields ? t`${what}, ${when}: gewijzigd: ${fields}` : t`${what}, ${when}: gewijzigd`;
      }
    }
  };
  const also = (change: ReleaseChange): string => {
    if (change.kind === 'changed') return '';
    const fields = list(fieldsOf(change));
    return fields ? t`ook gewijzigd: ${fields}` : '';
  };
  return { sentence, also };
}

type Named = Pick<ReleaseChange, 'title' | 'sequence' | 'groupName' | 'formatTitle' | 'regionName'>;

/** Its name in full, from the names that it had. */
export function nameOf(one: Named, titleOf: ReturnType<typeof useSessionTitle>): string {
  return titleOf({
    title: one.title,
    sequence: one.sequence,
    group: one.groupName ? { name: one.groupName } : null,
    format: one.formatTitle ? { title: one.formatTitle } : null,
    region: one.regionName ? { name: one.regionName } : null,
  });
}

/** "do 8 okt 10:00"; with the year where the other date is of another one, or where there is none to compare. */
export function useMoments() {
  const { i18n } = useLingui();
  return (
    state: Pick<ReleasedState, 'startsOn' | 'startTime'>,
    beside?: { startsOn: string } | null,
  ): string => {
    const isSameYear = beside?.startsOn.slice(0, 4) === state.startsOn.slice(0, 4);
    const date = formatDate(state.startsOn, i18n.locale, isSameYear ? 'shortNoYear' : 'short');
    return state.startTime ? `${date} ${state.startTime.slice(0, 5)}` : date;
  };
}

function usePlaceWords() {
  const { t } = useLingui();
  return ({ placeName, placeNote, isOnline }: ReleasedState): string =>
    placeName ?? placeNote ?? (isOnline ? t`online` : '');
}
