import { Trans } from '@lingui/react/macro';
import { Outlet, useMatches, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SkipLink } from '../components/skip-link.tsx';
import { PaletteLayer } from '../features/palette/palette-layer.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { DemoLine } from './demo-line.tsx';
import { LiveSlot } from './live-slot.tsx';
import { OfflineBar } from './offline-bar.tsx';
import classes from './shell.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { VisitorHeader } from './visitor-header.tsx';

/** For who may change things only: visitors load none of it. */
const ChangeLayer = lazy(() =>
  import('../features/change/change-layer.tsx').then((it) => ({ default: it.ChangeLayer })),
);

/** What stands round every page: a sidebar for who is signed in, a light header for who is not. */
export function Shell() {
  const { viewer, isDemoMode, signOut } = useViewer();
  const { network: slug } = useParams({ strict: false });
  const network = viewer?.networks.find((one) => one.slug === slug);
  const wide = useMatches().some((match) => match.staticData.wide);
  return (
    <div className={viewer ? `${classes.frame} ${classes.withSide}` : classes.frame}>
      <SkipLink target="main">
        <Trans>Naar de inhoud</Trans>
      </SkipLink>
      {viewer ? <SideNavigation viewer={viewer} onSignOut={signOut} /> : <VisitorHeader />}
      <div>
        <OfflineBar />
        {isDemoMode ? <DemoLine /> : null}
        <main id="main" tabIndex={-1} className={wide ? `${classes.main} ${classes.wide}` : classes.main}>
          <Outlet />
        </main>
      </div>
      {network ? <LiveSlot networkId={network.id} isCoordinator={network.canPlan} /> : null}
      <PaletteLayer viewer={viewer} inHand={network} signOut={signOut} />
      {viewer?.canPlan ? (
        <Suspense fallback={null}>
          <ChangeLayer userId={viewer.id} />
        </Suspense>
      ) : null}
    </div>
  );
}
