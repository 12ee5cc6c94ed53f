import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { SelectField } from '../../components/select-field.tsx';
import {
  type CalendarNetwork,
  type CalendarSchoolHoliday,
  useCalendarPage,
} from '../../features/calendar/use-calendar-page.ts';
import { PrintSheet } from '../../features/print/print-sheet.tsx';
import { usePrintedSessions } from '../../features/print/use-printed-sessions.ts';
import { todayIn } from '../../lib/format-date.ts';
import { NotFound } from '../not-found.tsx';

/** A season of one network on one sheet of paper. */
export function PrintPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/print' });
  const page = useCalendarPage(slug);
  if (page.state === 'missing') return <NotFound />;
  if (page.state === 'ready')
    return <PrintView network={page.network} schoolHolidays={page.schoolHolidays} />;
  return (
    <QueryState
      title={t`Afdrukken`}
      failed={page.state === 'failed'}
      loading={page.state === 'loading'}
      onRetry={page.retry}
      placeholder={<PlaceholderBlock height="70vh" />}
    />
  );
}

interface PrintViewProps {
  network: CalendarNetwork;
  schoolHolidays: readonly CalendarSchoolHoliday[];
}

function PrintView({ network, schoolHolidays }: PrintViewProps) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/n/$network/print' });
  const { paper = 'a4', ...filter } = useSearch({ from: '/n/$network/print' });
  const today = useMemo(() => todayIn(network.timeZone, new Date()), [network.timeZone]);
  const { season, sessions } = usePrintedSessions(network, filter, today);
  const actions = (
    <>
      <Link to="/n/$network/calendar" params={{ network: network.slug }} search={filter}>
        <Trans>Naar de jaarkalender</Trans>
      </Link>
      <SelectField
        label={t`Papier`}
        value={paper}
        options={[
          { value: 'a4', label: 'A4' },
          { value: 'a3', label: 'A3' },
        ]}
        onChange={(size) =>
          void navigate({
            search: (old) => ({ ...old, paper: size === 'a3' ? ('a3' as const) : undefined }),
            replace: true,
          })
        }
      />
      <Button kind="primary" onClick={() => print()}>
        <Trans>Druk af</Trans>
      </Button>
    </>
  );
  return (
    <>
      <div className="lk-screen-only">
        <PageHeading
          title={t`Afdrukken`}
          tabTitle={t`Jaarkalender ${network.name}`}
          lead={<Trans>Het hele seizoen op één blad, om op te hangen.</Trans>}
          actions={actions}
        />
      </div>
      {season ? (
        <PrintSheet
          network={network}
          season={season}
          sessions={sessions}
          schoolHolidays={schoolHolidays}
          paper={paper}
          today={today}
        />
      ) : (
        <Notice title={<Trans>Dit netwerk heeft nog geen bijeenkomsten</Trans>} />
      )}
    </>
  );
}
