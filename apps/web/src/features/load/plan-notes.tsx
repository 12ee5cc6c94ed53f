import type { GroupLoad, NormLoad, RegionLoad } from '@leerkring/domain/load/types';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useCoverageWords } from '../norm/use-coverage-words.ts';
import type { LoadPlace } from './load-place.ts';

/** What a norm still needs, with the way to its slots. */
export function NormNotes({ load: { line }, slug, seasonId }: LoadPlace & { load: NormLoad }) {
  const words = useCoverageWords();
  const isOpen = line.planned < line.asked || line.kind === 'undated';
  const told = line.findings.map(words.finding).join(' · ');
  if (!isOpen) return <span>{told}</span>;
  return (
    <Link to="/n/$network/calendar" params={{ network: slug }} search={{ season: seasonId, norms: 'open' }}>
      {told}
    </Link>
  );
}

/** What a region still needs, with the way to what is not planned yet. */
export function RegionNotes({ load, slug, seasonId }: LoadPlace & { load: RegionLoad }) {
  const open = load.asked - load.planned;
  if (open === 0) return null;
  return (
    <Link
      to="/n/$network/calendar"
      params={{ network: slug }}
      search={{ season: seasonId, norms: 'unplanned' }}
    >
      <Plural value={open} one="# nog te plannen" other="# nog te plannen" />
    </Link>
  );
}

/** What a group still needs, how far apart it meets, and what was cancelled. */
export function GroupNotes({ load, slug, seasonId }: LoadPlace & { load: GroupLoad }) {
  const { id, shortestGap, longestGap, leastGap, cancelled } = load;
  const open = load.asked - load.planned;
  const params = { network: slug };
  const own = { season: seasonId, group: id };
  return (
    <>
      {open > 0 ? (
        <Link to="/n/$network/calendar" params={params} search={{ ...own, norms: 'unplanned' }}>
          <Plural value={open} one="# nog te plannen" other="# nog te plannen" />
        </Link>
      ) : null}
      {shortestGap !== null && leastGap !== null && shortestGap < leastGap ? (
        <Link to="/n/$network/calendar" params={params} search={{ ...own, view: 'list' }}>
          <Plural
            value={shortestGap}
            one={`# dag tussen twee, minstens ${leastGap}`}
            other={`# dagen tussen twee, minstens ${leastGap}`}
          />
        </Link>
      ) : null}
      {cancelled > 0 ? (
        <Link to="/n/$network/calendar" params={params} search={{ ...own, status: 'cancelled' }}>
          <Plural value={cancelled} one="# afgelast" other="# afgelast" />
        </Link>
      ) : null}
      {shortestGap !== null && longestGap !== null ? <Gaps from={shortestGap} to={longestGap} /> : null}
    </>
  );
}

function Gaps({ from, to }: { from: number; to: number }) {
  return (
    <span>
      {from === to ? (
        <Plural value={from} one="steeds # dag ertussen" other="steeds # dagen ertussen" />
      ) : (
        <Trans>
          {from} tot {to} dagen ertussen
        </Trans>
      )}
    </span>
  );
}
