import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PlaceholderBlock } from '../../../components/placeholder-block.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { EditedNetwork } from '../edit-outcome.ts';
import classes from './history.module.css';
import { HistoryEntry } from './history-entry.tsx';
import { HistoryQuery, PAGE } from './history-query.ts';

interface HistoryListProps {
  network: EditedNetwork;
  /** Only what happened to this session. */
  sessionId?: string;
}

/** Who changed what and when, the newest first, a page at a time. */
export function HistoryList({ network, sessionId }: HistoryListProps) {
  const [more, setMore] = useState(false);
  const { data, loading, error, refetch, fetchMore } = useQuery(HistoryQuery, {
    variables: { slug: network.slug, sessionId: sessionId ?? null, first: PAGE },
  });
  const found = data?.network?.changeSets;
  if (!found) {
    return (
      <QueryState
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="16rem" />}
      />
    );
  }
  if (found.edges.length === 0) {
    return (
      <Notice>
        {sessionId ? (
          <Trans>Aan deze bijeenkomst is nog niets veranderd.</Trans>
        ) : (
          <Trans>Hier komt te staan wie wat wijzigt. Er is nog niets gewijzigd.</Trans>
        )}
      </Notice>
    );
  }
  const showMore = async () => {
    setMore(true);
    await fetchMore({
      variables: { after: found.pageInfo.endCursor },
      updateQuery: (old, { fetchMoreResult: next }) => {
        const before = old.network?.changeSets;
        const added = next.network?.changeSets;
        if (!old.network || !before || !added) return old;
        const changeSets = { ...added, edges: [...before.edges, ...added.edges] };
        return { ...old, network: { ...old.network, changeSets } };
      },
    }).catch(() => undefined);
    setMore(false);
  };
  return (
    <>
      <ol className={classes.list}>
        {found.edges.map(({ node }) => (
          <HistoryEntry key={node.id} network={network} changeSet={node} />
        ))}
      </ol>
      {found.pageInfo.hasNextPage ? (
        <Button busy={more} onClick={() => void showMore()}>
          <Trans>Meer</Trans>
        </Button>
      ) : null}
    </>
  );
}
