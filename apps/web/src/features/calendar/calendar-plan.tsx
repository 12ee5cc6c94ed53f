import { lazy, Suspense } from 'react';
import type { CalendarSession } from '../session/calendar-session.ts';

const PlanFeeder = lazy(() =>
  import('../planner/cost/plan-feeder.tsx').then((it) => ({ default: it.PlanFeeder })),
);
const BrokenLine = lazy(() =>
  import('../planner/adjust/broken-line.tsx').then((it) => ({ default: it.BrokenLine })),
);

interface CalendarPlanProps {
  slug: string;
  /** '' for sessions that belong to no season: nothing is planned for those. */
  seasonId: string;
  sessions: readonly CalendarSession[];
  onOpenSession: (id: string) => void;
}

/** For coordinators: what the plan breaks, above the calendar, and the costs of its days. Nothing waits for it. */
export function CalendarPlan({ slug, seasonId, sessions, onOpenSession }: CalendarPlanProps) {
  if (!seasonId) return null;
  return (
    <Suspense fallback={null}>
      <PlanFeeder key={`${slug} ${seasonId}`} slug={slug} seasonId={seasonId} />
      <BrokenLine
        titleOf={(id) => sessions.find((one) => one.id === id)?.title}
        onOpenSession={onOpenSession}
      />
    </Suspense>
  );
}
