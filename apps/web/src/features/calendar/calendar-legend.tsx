import { SCHOOL_REGIONS } from '@leerkring/domain/calendar/school-holidays';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useMemo } from 'react';
import { useAfterPaint } from '../../lib/use-after-paint.ts';
import { REGION_WORDS } from '../school-holiday/school-words.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { SessionChip } from '../session/session-chip.tsx';
import { SESSION_STATUSES } from '../session/session-status.ts';
import { STATUS_WORDS } from '../session/status-words.ts';
import classes from './calendar-legend.module.css';
import type { YearFacts } from './day-facts.ts';

interface CalendarLegendProps {
  facts: YearFacts;
  sessions: readonly CalendarSession[];
  /** The weekends bear week numbers. */
  hasWeekNumbers?: boolean;
  /** Codes stand in the calendar without what they mean. */
  hasCodes?: boolean;
}

/** What each mark of the calendar means, and where the school holidays come from or are not known. */
export const CalendarLegend = memo(function CalendarLegend(props: CalendarLegendProps) {
  const { facts, sessions, hasWeekNumbers = false, hasCodes = true } = props;
  const over = sessions.find((one) => one.overlay)?.overlay;
  const { i18n } = useLingui();
  const sources = facts.sources.join('; ');
  const known = SCHOOL_REGIONS.some(
    (region) =>
      facts.schoolState(region, facts.start).kind !== 'unknown' ||
      facts.schoolState(region, facts.end).kind !== 'unknown',
  );
  return (
    <div className={classes.legend}>
      {hasCodes ? <Codes sessions={sessions} /> : null}
      <ul>
        {SESSION_STATUSES.map((status) => (
          <li key={status}>
            <span aria-hidden="true">
              <SessionChip code="G1" color="blue" status={status} />
            </span>
            {i18n._(STATUS_WORDS[status])}
          </li>
        ))}
        {over ? (
          <li>
            <span aria-hidden="true">
              <SessionChip code="G1" color={null} status="confirmed" overlay={over} />
            </span>
            {over}
          </li>
        ) : null}
        <li>
          <span aria-hidden="true" className={classes.holiday} />
          {facts.closedOn.size > 0 ? <Trans>feestdag of gesloten</Trans> : <Trans>feestdag</Trans>}
        </li>
        {SCHOOL_REGIONS.map((region) => (
          <li key={region}>
            <span aria-hidden="true" className={classes.band} data-region={region} />
            {i18n._(REGION_WORDS[region])}
          </li>
        ))}
      </ul>
      <p>
        {known ? (
          <Trans>Schoolvakanties per regio: {sources}; stippellijn: niet bekend.</Trans>
        ) : (
          <Trans>Schoolvakanties in deze periode: niet bekend.</Trans>
        )}{' '}
        {hasWeekNumbers ? <Trans>Het getal op zaterdag is het weeknummer.</Trans> : null}
      </p>
    </div>
  );
});

/** On screen a code says its word on hover and focus; on paper it needs a key, which nobody waits for. */
function Codes({ sessions }: { sessions: readonly CalendarSession[] }) {
  const isPainted = useAfterPaint();
  const codes = useMemo(() => (isPainted ? codesOf(sessions) : []), [isPainted, sessions]);
  return (
    <ul className={classes.codes}>
      {codes.map(([code, series]) => (
        <li key={code}>
          <b>{code}</b> {series}
        </li>
      ))}
    </ul>
  );
}

/** Each code with what it stands for, groups first; the first meaning where two share one; a page holds some twenty. */
function codesOf(sessions: readonly CalendarSession[]): [string, string][] {
  const codes = new Map<string, string>();
  const groupsFirst = [...sessions.filter((one) => one.groupId), ...sessions.filter((one) => !one.groupId)];
  for (const { code, series } of groupsFirst) if (!codes.has(code)) codes.set(code, series);
  const rank = new Map(groupsFirst.map((one) => [one.code, one.groupId ? 0 : 1]));
  const order = (code: string) => `${rank.get(code)} ${code}`;
  return [...codes].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).slice(0, 20);
}
