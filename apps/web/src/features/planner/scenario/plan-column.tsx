import { evaluatePlan } from '@leerkring/domain/planner/evaluate-plan';
import type { Planning, PlanningInput } from '@leerkring/domain/planning/types';
import { planOf } from '@leerkring/domain/scenario/adopt-plan';
import { comparePlans } from '@leerkring/domain/scenario/compare-plans';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { scenarioAssignments } from '@leerkring/domain/scenario/scenario-assignments';
import { Plural } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { WishCosts } from '../generate/wish-costs.tsx';
import { DifferenceList } from './difference-list.tsx';
import classes from './scenario.module.css';
import { YearStrip } from './year-strip.tsx';

interface PlanColumnProps {
  title: ReactNode;
  facts: ReactNode;
  /** Null: the plan itself. */
  sessions: readonly Placement[] | null;
  planning: Planning;
  input: PlanningInput;
  actions?: ReactNode;
}

/** One plan beside others: its year, what it costs by the rules of today, and how it differs from the plan. */
export function PlanColumn({ title, facts, sessions, planning, input, actions }: PlanColumnProps) {
  const now = useMemo(() => planOf(planning), [planning]);
  const shown = sessions ?? now;
  const { score, costs, unplanned } = useMemo(
    () =>
      evaluatePlan(
        planning.problem,
        sessions ? scenarioAssignments(planning, sessions) : planning.assignments,
      ),
    [planning, sessions],
  );
  const broken = score.hard - unplanned.length;
  return (
    <article className={classes.column} data-plan={sessions === null || undefined}>
      <h2>{title}</h2>
      <p className={classes.note}>{facts}</p>
      <YearStrip sessions={shown} season={input.season} />
      <ul className={classes.counts}>
        <li>
          <Plural value={shown.length} one="# bijeenkomst" other="# bijeenkomsten" />
        </li>
        <li data-bad={unplanned.length > 0 || undefined}>
          <Plural
            value={unplanned.length}
            _0="alles heeft een datum"
            one="# nog zonder datum"
            other="# nog zonder datum"
          />
        </li>
        <li data-bad={broken > 0 || undefined}>
          <Plural value={broken} _0="geen eis geschonden" one="# eis geschonden" other="# eisen geschonden" />
        </li>
      </ul>
      {sessions ? <DifferenceList difference={comparePlans(now, sessions)} input={input} /> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
      <WishCosts costs={costs} />
    </article>
  );
}
