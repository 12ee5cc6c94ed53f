import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { CalendarView } from '../../features/calendar/calendar-view.tsx';
import { useCalendarPage } from '../../features/calendar/use-calendar-page.ts';
import { ImportedNoticeSlot } from '../imported-notice-slot.tsx';
import { NotFound } from '../not-found.tsx';

/** A season of one network, as a year on one page or as a list. */
export function CalendarPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/calendar' });
  const { imported } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const page = useCalendarPage(slug);
  if (page.state === 'missing') return <NotFound />;
  if (page.state !== 'ready') {
    const placeholder = (
      <>
        <PlaceholderBlock height="2rem" width="24rem" />
        <div style={{ height: '4rem' }} />
        <PlaceholderBlock height="70vh" />
      </>
    );
    return (
      <QueryState
        title={t`Jaarkalender`}
        failed={page.state === 'failed'}
        loading={page.state === 'loading'}
        onRetry={page.retry}
        placeholder={placeholder}
      />
    );
  }
  const closeNotice = () => void navigate({ search: (old) => ({ ...old, imported: undefined }) });
  return (
    <>
      <ImportedNoticeSlot slug={slug} importId={imported} onClose={closeNotice} />
      <CalendarView network={page.network} schoolHolidays={page.schoolHolidays} />
    </>
  );
}
