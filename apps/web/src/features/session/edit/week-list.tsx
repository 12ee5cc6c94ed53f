import { addDays, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { Clash, ClashLevel } from '@leerkring/domain/clashes/session-clashes';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { IconButton } from '../../../components/icon-button.tsx';
import { formatDate } from '../../../lib/format-date.ts';
import { useClashWords } from '../clashes/use-clash-words.ts';
import type { SessionCosts } from '../cost/day-cost.ts';
import { useCostWords } from '../cost/use-cost-words.ts';
import { candidateWeeks } from './candidate-weeks.ts';
import classes from './week-list.module.css';

interface WeekListProps {
  /** The day that is chosen; '' while none is. */
  value: PlainDate | '';
  /** Where the list opens. */
  around: PlainDate;
  /** The day on which the session stands now. */
  current?: PlainDate | undefined;
  clashesOf: (date: PlainDate) => readonly Clash[];
  /** What each day costs, where a plan knows it: then that colours the days. */
  costs?: SessionCosts | null | undefined;
  onChange: (date: PlainDate) => void;
}

const WEEKS = 6;

/**
 * Weeks of days to choose from, each coloured by what speaks against it and saying so. Radio buttons in a grid: one
 * Tab stop, arrows to the sides go by day, up and down by week.
 */
export function WeekList({ value, around, current, clashesOf, costs, onChange }: WeekListProps) {
  const { t, i18n } = useLingui();
  const wordsOf = useClashWords();
  const costWords = useCostWords();
  const name = useId();
  const [from, setFrom] = useState(() => addDays(around, -7));
  const [seen, setSeen] = useState(value);
  const weeks = candidateWeeks(from, WEEKS);
  const isShown = value === '' || weeks.some(({ days }) => days.includes(value));
  // A day that was typed, or reached by arrows, takes the list along.
  if (value !== seen) {
    setSeen(value);
    if (!isShown && value) setFrom(addDays(value, -7));
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = addDays(event.currentTarget.value, step);
    onChange(next);
    requestAnimationFrame(() => document.getElementById(`${name}-${next}`)?.focus());
  };
  return (
    <fieldset className={classes.weeks}>
      <legend className="lk-unseen">{t`Kies een dag`}</legend>
      <div className={classes.heads} aria-hidden="true">
        <span />
        {weeks[0]?.days.map((date) => (
          <span key={date}>{formatDate(date, i18n.locale, 'weekday')}</span>
        ))}
      </div>
      {weeks.map(({ isoWeek, days }, index) => (
        <div key={days[0]} className={classes.week}>
          <span className={classes.number} aria-hidden="true">
            {monthOf(days) === monthOf(weeks[index - 1]?.days) ? null : (
              <b>{formatDate(days[3] ?? '', i18n.locale, 'monthShort')}</b>
            )}{' '}
            <small>{t`wk ${isoWeek}`}</small>
          </span>
          {days.map((date) => {
            const clashes = clashesOf(date);
            const cost = costs ? costWords(costs, date, null) : null;
            const why = (cost?.reasons ?? clashes.map(wordsOf)).join('; ');
            const day = cost?.head ?? formatDate(date, i18n.locale);
            const said = [day, date === current ? t`staat nu op deze dag` : null, why || t`niets in de weg`];
            return (
              <label
                key={date}
                className={classes.day}
                data-level={cost ? undefined : levelOf(clashes)}
                data-cost={costs?.days.get(date)?.step}
                data-current={date === current || undefined}
                title={why || undefined}
              >
                <input
                  id={`${name}-${date}`}
                  type="radio"
                  name={name}
                  value={date}
                  checked={date === value}
                  aria-label={said.filter(Boolean).join(', ')}
                  onChange={() => onChange(date)}
                  onKeyDown={onKeyDown}
                />
                <span aria-hidden="true">{Number(date.slice(8))}</span>
              </label>
            );
          })}
        </div>
      ))}
      <div className={classes.pages}>
        <IconButton label={t`Eerdere weken`} onClick={() => setFrom(addDays(from, -7 * (WEEKS - 1)))}>
          <IconChevronUp size={18} aria-hidden="true" />
        </IconButton>
        <IconButton label={t`Latere weken`} onClick={() => setFrom(addDays(from, 7 * (WEEKS - 1)))}>
          <IconChevronDown size={18} aria-hidden="true" />
        </IconButton>
      </div>
    </fieldset>
  );
}

/** The month of most of a week's days, as YYYY-MM. */
function monthOf(days: readonly string[] | undefined): string | undefined {
  return days?.[3]?.slice(0, 7);
}

/** The worst that speaks against a day; a weekend alone is nothing to be coloured. */
function levelOf(clashes: readonly Clash[]): ClashLevel | 'free' | 'weekend' {
  const worst = clashes.find((one) => one.kind !== 'weekend')?.level;
  if (worst) return worst;
  return clashes.length > 0 ? 'weekend' : 'free';
}
