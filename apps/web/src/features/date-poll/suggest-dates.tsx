import { addDays } from '@leerkring/domain/calendar/plain-date';
import { obstaclesOn } from '@leerkring/domain/clashes/day-obstacles';
import { planSeries } from '@leerkring/domain/series/plan-series';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { type RepeatDraft, wishOf } from '../session/edit/repeat-draft.ts';
import { RepeatFields } from '../session/edit/repeat-fields.tsx';
import type { PollFormHoliday, PollFormNetwork } from './poll-queries.ts';
import classes from './poll-room.module.css';

interface SuggestDatesProps {
  network: PollFormNetwork;
  schoolHolidays: readonly PollFormHoliday[];
  today: string;
  onDates: (dates: string[]) => void;
}

/** Dates by a rule, as for a series: every second Tuesday, clear of holidays. */
export function SuggestDates({ network, schoolHolidays, today, onDates }: SuggestDatesProps) {
  const [repeat, setRepeat] = useState<RepeatDraft>(() => ({
    kind: 'weeks',
    every: '2',
    weekday: '2',
    nth: '1',
    weeks: '',
    preferred: '',
    count: '12',
    from: addDays(today, 14),
    until: addDays(today, 300),
    publicHolidays: true,
    closedDays: true,
    schoolRegions: [],
    whenAvoided: 'skip',
  }));
  const add = () => {
    const wish = wishOf(repeat);
    if (!wish) return;
    const closedDays = network.closedDays.map((one) => ({ ...one, organisation: null }));
    const plan = planSeries(wish, obstaclesOn({ schoolHolidays, closedDays }));
    onDates(plan.dates.flatMap(({ date, outcome }) => (outcome === 'skipped' ? [] : [date])));
  };
  return (
    <details className={classes.suggest}>
      <summary>
        <Trans>Data voorstellen: bijvoorbeeld elke tweede dinsdag</Trans>
      </summary>
      <RepeatFields repeat={repeat} onChange={(part) => setRepeat((old) => ({ ...old, ...part }))} />
      <Button onClick={add}>
        <Trans>Zet deze data erbij</Trans>
      </Button>
    </details>
  );
}
