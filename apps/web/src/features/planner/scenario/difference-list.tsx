import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { PlanDifference } from '@leerkring/domain/scenario/compare-plans';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../../lib/format-date.ts';
import { placedTitle } from './placed-title.ts';
import classes from './scenario.module.css';

interface DifferenceListProps {
  difference: PlanDifference;
  input: PlanningInput;
}

/** Lines of one kind; the rest is told as a number. */
const MOST = 12;

/** What differs from the plan, in sentences. */
export function DifferenceList({ difference, input }: DifferenceListProps) {
  const { t, i18n } = useLingui();
  const { same, moved, added, removed } = difference;
  const day = (date: string) => formatDate(date, i18n.locale, 'shortNoYear');
  const title = (one: Placement) => placedTitle(one, input);
  const lines = [
    ...moved.map(({ from, to }) => {
      const [name, before, after] = [title(to), day(from.startsOn), day(to.startsOn)];
      if (from.startsOn !== to.startsOn) return t`${name}: van ${before} naar ${after}`;
      return t`${name}, ${after}: andere tijd of locatie`;
    }),
    ...added.map((one) => {
      const [name, when] = [title(one), day(one.startsOn)];
      return t`${name} komt erbij op ${when}`;
    }),
    ...removed.map((one) => {
      const [name, when] = [title(one), day(one.startsOn)];
      return t`${name} van ${when} staat er niet in`;
    }),
  ];
  if (lines.length === 0) {
    return (
      <p className={classes.note}>
        <Trans>Gelijk aan de planning.</Trans>
      </p>
    );
  }
  const shown = lines.length > MOST ? lines.slice(0, MOST) : lines;
  const rest = lines.length - shown.length;
  return (
    <details className={classes.difference} open={lines.length <= 6}>
      <summary>
        <Plural value={lines.length} one="# verschil met de planning" other="# verschillen met de planning" />
        {same > 0 ? (
          <>
            {', '}
            <Plural value={same} one="# gelijk" other="# gelijk" />
          </>
        ) : null}
      </summary>
      <ul lang={i18n.locale}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 ? (
          <li>
            <Plural value={rest} one="en nog #" other="en nog #" />
          </li>
        ) : null}
      </ul>
    </details>
  );
}
