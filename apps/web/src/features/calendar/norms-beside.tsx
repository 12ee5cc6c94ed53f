import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { type Beside, BesideTabs } from './beside-tabs.tsx';
import classes from './norms-beside.module.css';
import type { CalendarNetwork } from './use-calendar-page.ts';
import type { ShownSeason } from './use-shown-sessions.ts';

const NormPanel = lazy(() => import('../norm/norm-panel.tsx').then((it) => ({ default: it.NormPanel })));
const NormsDrawer = lazy(() => import('./norms-drawer.tsx').then((it) => ({ default: it.NormsDrawer })));
const PlanPanel = lazy(() =>
  import('../planner/panel/plan-panel.tsx').then((it) => ({ default: it.PlanPanel })),
);

interface NormsBesideProps {
  /** Null for who may not plan, and while it is not known. */
  coverage: SeasonCoverage | null;
  network: CalendarNetwork;
  season: ShownSeason;
  today: string;
  /** The calendar. */
  children: ReactNode;
}

/**
 * The calendar, with the norms of its season, what is not planned yet or the room where plans are made beside it when
 * they are asked for; over it where there is no room.
 */
export function NormsBeside({ coverage, network, season, today, children }: NormsBesideProps) {
  const { t } = useLingui();
  const { norms } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const hasRoom = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  if (!network.viewerMayEdit || !coverage || !norms) return children;
  const show = (next: Beside | undefined) =>
    void navigate({ search: (old) => ({ ...old, norms: next }), replace: true });
  const panel = (
    <>
      <BesideTabs shown={norms} onShow={show} />
      <div role="tabpanel" id="beside-panel" aria-labelledby={`beside-${norms}`} className={classes.panel}>
        <Suspense fallback={<PlaceholderBlock height="16rem" />}>
          {norms === 'open' ? (
            <NormPanel coverage={coverage} slug={network.slug} season={season} today={today} />
          ) : (
            <PlanPanel network={network} seasonId={season.id} shown={norms} canCarry={hasRoom ?? false} />
          )}
        </Suspense>
      </div>
    </>
  );
  if (!hasRoom) {
    return (
      <>
        {children}
        <Suspense fallback={null}>
          <NormsDrawer onClose={() => show(undefined)}>{panel}</NormsDrawer>
        </Suspense>
      </>
    );
  }
  return (
    <div className={classes.beside}>
      <div className={classes.calendar}>{children}</div>
      <aside className={classes.norms} aria-label={t`Planning van het seizoen`}>
        {panel}
      </aside>
    </div>
  );
}

interface BesideButtonProps {
  coverage: SeasonCoverage | null;
}

/** Opens and closes the norms, and says how the season stands without opening them. */
export function NormsButton({ coverage }: BesideButtonProps) {
  if (!coverage || coverage.lines.length === 0) return null;
  const { asked, planned } = coverage;
  return (
    <BesideButton opens="open" owes={planned < asked}>
      {asked > 0 ? (
        <Trans>
          Normen: {planned} van {asked}
        </Trans>
      ) : (
        <Trans>Normen</Trans>
      )}
    </BesideButton>
  );
}

/** Opens the tray, or closes whatever of planning is open. */
export function PlanButton({ coverage }: BesideButtonProps) {
  if (!coverage) return null;
  const open = coverage.asked - coverage.planned;
  return (
    <BesideButton opens="unplanned">
      {open > 0 ? <Trans>Plan de rest ({open})</Trans> : <Trans>Plannen</Trans>}
    </BesideButton>
  );
}

interface BesideButtonInnerProps {
  opens: 'open' | 'unplanned';
  owes?: boolean;
  children: ReactNode;
}

function BesideButton({ opens, owes = false, children }: BesideButtonInnerProps) {
  const { norms } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const isOpen = opens === 'open' ? norms === 'open' : norms === 'unplanned' || norms === 'generate';
  return (
    <button
      type="button"
      className={classes.button}
      aria-expanded={isOpen}
      data-owes={owes || undefined}
      onClick={() =>
        void navigate({ search: (old) => ({ ...old, norms: isOpen ? undefined : opens }), replace: true })
      }
    >
      {children}
    </button>
  );
}
