import { lazy, Suspense, useEffect } from 'react';
import { useShared } from '../../lib/shared-state.ts';
import { openConflict } from './ask-conflict.ts';
import { ToastRegion } from './toast-region.tsx';
import { startVisitOf } from './visit.ts';

const ConflictDialog = lazy(() =>
  import('./conflict-dialog.tsx').then((module) => ({ default: module.ConflictDialog })),
);

/** What stands over every page for who may change things: messages with their undo, and the choice after a conflict. */
export function ChangeLayer({ userId }: { userId: string }) {
  const conflict = useShared(openConflict);
  useEffect(() => startVisitOf(userId), [userId]);
  return (
    <>
      <ToastRegion />
      {conflict ? (
        <Suspense>
          <ConflictDialog conflict={conflict} />
        </Suspense>
      ) : null}
    </>
  );
}
