import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './release.module.css';
import type { ReleaseBlocker } from './release-blocker.ts';
import { useBlockerWords } from './use-blocker-words.ts';

interface BlockerListProps {
  blockers: readonly ReleaseBlocker[];
  slug: string;
  seasonId: string | null;
}

/** What stands in the way, each line leading to where it is mended. */
export function BlockerList({ blockers, slug, seasonId }: BlockerListProps) {
  const words = useBlockerWords();
  return (
    <ul className={classes.blockers}>
      {blockers.map((one) => {
        const sentence = words(one);
        return (
          <li key={`${one.kind} ${one.session?.sessionId ?? ''} ${sentence}`} data-level={one.level}>
            <MendLink blocker={one} slug={slug} seasonId={seasonId} sentence={sentence} />
          </li>
        );
      })}
    </ul>
  );
}

interface MendLinkProps {
  blocker: ReleaseBlocker;
  slug: string;
  seasonId: string | null;
  sentence: string;
}

/** These are mended in the form of the session, the others by another day. */
const IN_THE_FORM = new Set<ReleaseBlocker['kind']>([
  'noPlace',
  'noStartTime',
  'noName',
  'placeTwice',
  'placeUnavailable',
]);

function MendLink({ blocker: { kind, session }, slug, seasonId, sentence }: MendLinkProps) {
  const params = { network: slug };
  const season = seasonId ?? undefined;
  if (!session) {
    return (
      <Link to="/n/$network/calendar" params={params} search={{ season, norms: 'open' }}>
        {sentence}
        <span className={classes.mend}>
          <Trans>Naar de normen</Trans>
        </span>
      </Link>
    );
  }
  const { sessionId } = session;
  const isInTheForm = IN_THE_FORM.has(kind);
  const search = { season, ...(isInTheForm ? { edit: sessionId } : { move: sessionId }) };
  return (
    <Link to="/n/$network/calendar" params={params} search={search}>
      {sentence}
      <span className={classes.mend}>
        {isInTheForm ? <Trans>Vul aan</Trans> : <Trans>Kies een andere dag</Trans>}
      </span>
    </Link>
  );
}
