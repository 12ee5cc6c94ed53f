import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { HolidayRoom } from '../../features/school-holiday/holiday-room.tsx';
import { HolidayRoomQuery } from '../../features/school-holiday/holiday-room-query.ts';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { todayIn } from '../../lib/format-date.ts';
import { NotFound } from '../not-found.tsx';

/** The school holidays of the country, for admins. */
export function HolidaysPage() {
  const { t } = useLingui();
  const { data, loading, error, refetch } = useQuery(HolidayRoomQuery);
  if (!data) {
    return (
      <QueryState
        title={t`Schoolvakanties`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" />}
      />
    );
  }
  if (!data.viewer.user) {
    return (
      <>
        <PageHeading title={t`Schoolvakanties`} />
        <SignInFirst back="/admin/holidays" />
      </>
    );
  }
  if (!data.viewer.isAdmin) return <NotFound />;
  return <HolidayRoom holidays={data.schoolHolidays} today={todayIn('Europe/Amsterdam', new Date())} />;
}
