import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { UndatedList, type UndatedView } from './undated-list.tsx';
import classes from './undated-note.module.css';

interface UndatedNoteProps {
  series: readonly (UndatedView & { seasonId?: string | null | undefined })[];
  seasonId: string;
  /** Whoever may edit plans them from here. */
  mayPlan?: boolean;
}

/** Below a calendar: what belongs to its season though no square can hold it. */
export function UndatedNote({ series, seasonId, mayPlan = false }: UndatedNoteProps) {
  const ofSeason = series.filter((one) => one.seasonId === seasonId);
  if (ofSeason.length === 0) return null;
  return (
    <section className={classes.note}>
      <h2>
        <Trans>Zonder datum</Trans>
      </h2>
      <UndatedList
        series={ofSeason}
        {...(mayPlan ? { action: (one: UndatedView) => <PlanLink series={one} /> } : {})}
      />
    </section>
  );
}

/** Leads to the form of new sessions with what is known of these. */
function PlanLink({ series }: { series: UndatedView }) {
  const { title } = series;
  return (
    <Link
      from="/n/$network/calendar"
      to="."
      search={(old) => ({ ...old, add: 'new', undated: series.id })}
      resetScroll={false}
    >
      <Trans>
        Plan deze<span className="lk-unseen">: {title}</span>
      </Trans>
    </Link>
  );
}
