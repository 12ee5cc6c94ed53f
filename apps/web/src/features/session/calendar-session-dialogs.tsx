import { isPlainDate } from '@leerkring/domain/calendar/plain-date';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const AddSessionDialog = lazy(() =>
  import('./edit/add-session-dialog.tsx').then((it) => ({ default: it.AddSessionDialog })),
);
const EditSessionDialog = lazy(() =>
  import('./edit/edit-session-dialog.tsx').then((it) => ({ default: it.EditSessionDialog })),
);
const MoveSessionDialog = lazy(() =>
  import('./edit/move-session-dialog.tsx').then((it) => ({ default: it.MoveSessionDialog })),
);

/** What belongs to a dialog in the address goes when it closes. */
const CLOSED = {
  add: undefined,
  move: undefined,
  edit: undefined,
  format: undefined,
  region: undefined,
  forGroup: undefined,
  theme: undefined,
  undated: undefined,
  unplanned: undefined,
};

/** The dialogs that the address of a calendar opens, for who may edit: adding on a day, changing and moving a session. */
export function CalendarSessionDialogs({ slug }: { slug: string }) {
  const search = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const { add, move, edit } = search;
  const close = () => void navigate({ search: (old) => ({ ...old, ...CLOSED }) });
  if (add) {
    const prefill = {
      date: isPlainDate(add) ? add : undefined,
      groupId: search.forGroup,
      formatId: search.format,
      regionId: search.region,
      themeId: search.theme,
      undatedSeriesId: search.undated,
    };
    return (
      <Suspense fallback={null}>
        <AddSessionDialog slug={slug} prefill={prefill} onClose={close} />
      </Suspense>
    );
  }
  if (edit) {
    return (
      <Suspense fallback={null}>
        <EditSessionDialog key={edit} slug={slug} id={edit} onClose={close} />
      </Suspense>
    );
  }
  if (!move) return null;
  return (
    <Suspense fallback={null}>
      <MoveSessionDialog slug={slug} id={move} onClose={close} />
    </Suspense>
  );
}
