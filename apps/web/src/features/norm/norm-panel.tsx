import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { Plural, Trans } from '@lingui/react/macro';
import { NormLine } from './norm-line.tsx';
import classes from './norm-panel.module.css';
import type { CoveredSeason } from './use-season-coverage.ts';

interface NormPanelProps {
  coverage: SeasonCoverage;
  slug: string;
  season: CoveredSeason;
  today: string;
}

/** What a season still owes its norms, what is missing first. */
export function NormPanel({ coverage, slug, season, today }: NormPanelProps) {
  const { lines, asked, planned } = coverage;
  const isOpen = (line: SeasonCoverage['lines'][number]) =>
    line.planned < line.asked || line.kind === 'undated';
  const open = lines.filter(isOpen);
  const done = lines.filter((one) => !isOpen(one));
  const shared = { slug, season, today };
  if (lines.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Dit netwerk heeft geen normen, en niets aangekondigd zonder datum.</Trans>
      </p>
    );
  }
  return (
    <div className={classes.panel}>
      {asked > 0 ? (
        <p className={classes.sum}>
          <Trans>
            <b>{planned}</b> van {asked} gedekt
          </Trans>
        </p>
      ) : null}
      {open.length > 0 ? (
        <ul>
          {open.map((line) => (
            <NormLine key={line.id} line={line} {...shared} />
          ))}
        </ul>
      ) : null}
      {done.length > 0 ? (
        <details className={classes.done} open={open.length === 0 || done.length <= 4}>
          <summary>
            <Plural value={done.length} one="# norm op orde" other="# normen op orde" />
          </summary>
          <ul>
            {done.map((line) => (
              <NormLine key={line.id} line={line} {...shared} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
