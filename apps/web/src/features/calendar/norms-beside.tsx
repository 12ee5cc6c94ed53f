import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import classes from './norms-beside.module.css';
import type { ShownSeason } from './use-shown-sessions.ts';

const NormPanel = lazy(() => import('../norm/norm-panel.tsx').then((it) => ({ default: it.NormPanel })));
const NormsDrawer = lazy(() => import('./norms-drawer.tsx').then((it) => ({ default: it.NormsDrawer })));

interface NormsBesideProps {
  /** Null for who may not plan, and while it is not known. */
  coverage: SeasonCoverage | null;
  slug: string;
  season: ShownSeason;
  today: string;
  /** The calendar. */
  children: ReactNode;
}

/** The calendar, with the norms of its season beside it when they are asked for; over it where there is no room. */
export function NormsBeside({ coverage, slug, season, today, children }: NormsBesideProps) {
  const { norms } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const hasRoom = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  if (!coverage || norms !== 'open') return children;
  const close = () => void navigate({ search: (old) => ({ ...old, norms: undefined }), replace: true });
  const panel = (
    <Suspense fallback={<PlaceholderBlock height="16rem" />}>
      <NormPanel coverage={coverage} slug={slug} season={season} today={today} />
    </Suspense>
  );
  if (!hasRoom) {
    return (
      <>
        {children}
        <Suspense fallback={null}>
          <NormsDrawer onClose={close}>{panel}</NormsDrawer>
        </Suspense>
      </>
    );
  }
  return (
    <div className={classes.beside}>
      <div className={classes.calendar}>{children}</div>
      <aside className={classes.norms} aria-labelledby="norms">
        <h2 id="norms">
          <Trans>Normen</Trans>
        </h2>
        {panel}
      </aside>
    </div>
  );
}

/** Opens and closes the norms, and says how the season stands without opening them. */
export function NormsButton({ coverage }: { coverage: SeasonCoverage | null }) {
  const { norms } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  if (!coverage || coverage.lines.length === 0) return null;
  const { asked, planned } = coverage;
  const isOpen = norms === 'open';
  return (
    <button
      type="button"
      className={classes.button}
      aria-expanded={isOpen}
      data-owes={planned < asked || undefined}
      onClick={() =>
        void navigate({ search: (old) => ({ ...old, norms: isOpen ? undefined : 'open' }), replace: true })
      }
    >
      {asked > 0 ? (
        <Trans>
          Normen: {planned} van {asked}
        </Trans>
      ) : (
        <Trans>Normen</Trans>
      )}
    </button>
  );
}
