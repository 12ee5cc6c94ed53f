import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { placeOf } from '../features/live/place-of.ts';

const LiveLayer = lazy(() =>
  import('../features/live/live-layer.tsx').then((it) => ({ default: it.LiveLayer })),
);

interface LiveSlotProps {
  networkId: string;
  isCoordinator: boolean;
}

/** Keeps what stands on the page up to date, from when it is loaded: nothing waits for it. */
export function LiveSlot({ networkId, isCoordinator }: LiveSlotProps) {
  const { pathname, search } = useLocation();
  return (
    <Suspense fallback={null}>
      <LiveLayer
        key={networkId}
        networkId={networkId}
        isCoordinator={isCoordinator}
        at={placeOf(pathname, search)}
      />
    </Suspense>
  );
}
