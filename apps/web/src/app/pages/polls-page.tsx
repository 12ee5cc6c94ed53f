import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { UndoButtons } from '../../features/change/undo-buttons.tsx';
import { PollLayer } from '../../features/date-poll/poll-layer.tsx';
import { PollList } from '../../features/date-poll/poll-list.tsx';
import { DatePollRoomQuery } from '../../features/date-poll/poll-queries.ts';
import { PollView } from '../../features/date-poll/poll-view.tsx';
import { NotFound } from '../not-found.tsx';

/** The date polls of a network, for its coordinators. */
export function PollsPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/polls' });
  const { poll: id, make } = useSearch({ from: '/n/$network/polls' });
  const navigate = useNavigate({ from: '/n/$network/polls' });
  const { data, previousData, loading, error, refetch } = useQuery(DatePollRoomQuery, {
    variables: { slug, id: id ?? null },
  });
  const network = (data ?? previousData)?.network;
  if (!data && !network) {
    return (
      <QueryState
        title={t`Datumprikkers`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" />}
      />
    );
  }
  if (!network?.viewerMayEdit) return <NotFound />;
  const polls = network.datePolls?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <PageHeading
        title={t`Datumprikkers`}
        tabTitle={t`Datumprikkers van ${network.name}`}
        lead={
          <p>
            <Trans>Vraag wie welke data kan. Wie gevraagd wordt heeft geen account nodig.</Trans>
          </p>
        }
        actions={
          <>
            <UndoButtons network={network} />
            <Button kind="primary" onClick={() => void navigate({ search: { make: 'new' } })}>
              <Trans>Datumprikker maken</Trans>
            </Button>
          </>
        }
      />
      <PollList slug={slug} polls={polls} current={network.datePoll?.id} />
      {network.datePoll ? (
        <PollView key={network.datePoll.id} network={network} poll={network.datePoll} />
      ) : null}
      {make ? (
        <PollLayer
          slug={slug}
          timeZone={network.timeZone}
          onClose={(made) => void navigate({ search: made ? { poll: made } : {} })}
        />
      ) : null}
    </>
  );
}
