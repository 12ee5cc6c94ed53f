import { useQuery } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { NO_SEASON } from './no-season.ts';
import classes from './release.module.css';
import { UnreleasedQuery } from './release-queries.ts';

interface UnreleasedNoteProps {
  slug: string;
  /** Of the season in hand; absent for the sessions of no season. */
  seasonId: string | undefined;
}

/** For coordinators: how much of the plan members do not see yet, and the way to where it is published. */
export function UnreleasedNote({ slug, seasonId }: UnreleasedNoteProps) {
  const { data } = useQuery(UnreleasedQuery, { variables: { slug, seasonId: seasonId ?? null } });
  const count = data?.network?.unreleasedChanges ?? 0;
  if (count === 0) return null;
  return (
    <Link
      to="/n/$network/publish"
      params={{ network: slug }}
      search={{ season: seasonId ?? NO_SEASON }}
      className={classes.unreleased}
    >
      <Plural value={count} one="Publiceer # wijziging…" other="Publiceer # wijzigingen…" />
    </Link>
  );
}
