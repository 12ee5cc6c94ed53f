import { Trans } from '@lingui/react/macro';
import { UndatedList, type UndatedView } from './undated-list.tsx';
import classes from './undated-note.module.css';

interface UndatedNoteProps {
  series: readonly (UndatedView & { seasonId?: string | null | undefined })[];
  seasonId: string;
}

/** Below a calendar: what belongs to its season though no square can hold it. */
export function UndatedNote({ series, seasonId }: UndatedNoteProps) {
  const ofSeason = series.filter((one) => one.seasonId === seasonId);
  if (ofSeason.length === 0) return null;
  return (
    <section className={classes.note}>
      <h2>
        <Trans>Zonder datum</Trans>
      </h2>
      <UndatedList series={ofSeason} />
    </section>
  );
}
