import { addDays, daysBetween } from '@leerkring/domain/calendar/plain-date';
import { planSeries, type SeriesPlan } from '@leerkring/domain/series/plan-series';
import { useMemo, useState } from 'react';
import type { ClashBook } from '../clashes/clash-book.ts';
import { type RepeatDraft, wishOf } from './repeat-draft.ts';
import type { ListedDate } from './series-dates.tsx';
import { candidateOf, type SessionDraft } from './session-draft.ts';

const NOTHING: SeriesPlan = { dates: [], missing: 0 };

/**
 * The dates that the rule gives with what each meets. A date that was left out, or that something blocks, is off
 * until somebody switches it on; what was switched by hand stays so while the rule changes around it.
 */
export function useListedDates(draft: SessionDraft, repeat: RepeatDraft, { clashesOf, on }: ClashBook) {
  const [switched, setSwitched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const plan = useMemo(() => {
    const wish = wishOf(repeat);
    return wish ? planSeries(wish, on) : NOTHING;
  }, [repeat, on]);
  const dates = useMemo(() => {
    const length = draft.endsOn > draft.startsOn ? daysBetween(draft.startsOn, draft.endsOn) : 0;
    const beside = plan.dates.filter((one) => one.outcome !== 'skipped').map((one) => one.date);
    return plan.dates.map((one): ListedDate => {
      const endsOn = addDays(one.date, length);
      const candidate = candidateOf({ ...draft, startsOn: one.date, endsOn });
      const clashes = candidate ? clashesOf(candidate, beside) : [];
      const isFree = one.outcome !== 'skipped' && clashes.every(({ level }) => level !== 'blocks');
      return { ...one, clashes, isOn: switched.get(one.date) ?? isFree };
    });
  }, [plan, draft, clashesOf, switched]);
  const toggle = (date: string, isOn: boolean) => setSwitched((old) => new Map(old).set(date, isOn));
  return { dates, missing: plan.missing, toggle };
}
