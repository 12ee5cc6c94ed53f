import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type CoveredSeason, useSeasonCoverage } from './use-season-coverage.ts';

interface NormSummaryProps {
  slug: string;
  season: CoveredSeason | undefined;
}

/** For coordinators, in one line: how far the season meets its norms, and the way to what is missing. */
export function NormSummary({ slug, season }: NormSummaryProps) {
  const coverage = useSeasonCoverage(slug, season);
  if (!season || !coverage || coverage.lines.length === 0) return null;
  const { asked, planned } = coverage;
  const open = asked - planned;
  return (
    <p>
      <Link
        to="/n/$network/calendar"
        params={{ network: slug }}
        search={{ season: season.id, norms: 'open' }}
      >
        {asked > 0 ? (
          <Trans>
            Normen: {planned} van {asked} gedekt
          </Trans>
        ) : (
          <Trans>Normen</Trans>
        )}
      </Link>
      {open > 0 ? (
        <span className="lk-soft">
          {' · '}
          <Plural value={open} one="# bijeenkomst nog te plannen" other="# bijeenkomsten nog te plannen" />
        </span>
      ) : null}
    </p>
  );
}
