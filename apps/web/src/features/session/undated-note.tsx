import { Plural, Trans } from '@lingui/react/macro';
import classes from './undated-note.module.css';

interface UndatedNoteProps {
  series: readonly {
    id: string;
    title: string;
    count?: number | null | undefined;
    periodNote?: string | null | undefined;
    seasonId?: string | null | undefined;
  }[];
  /** Only those of this season; without it all. */
  seasonId?: string;
}

/** Sessions that were announced without dates: they belong to the season though no square can hold them. */
export function UndatedNote({ series, seasonId }: UndatedNoteProps) {
  const ofSeason = series.filter((one) => !seasonId || one.seasonId === seasonId);
  if (ofSeason.length === 0) return null;
  return (
    <section className={classes.undated}>
      <h2>
        <Trans>Zonder datum</Trans>
      </h2>
      <ul>
        {ofSeason.map((one) => (
          <li key={one.id}>
            <strong>{one.title}</strong>
            {one.count ? (
              <span>
                <Plural value={one.count} one="# bijeenkomst" other="# bijeenkomsten" />
              </span>
            ) : null}
            {one.periodNote ? <span>{one.periodNote}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
