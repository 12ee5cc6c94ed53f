import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ChangeList } from './change-list.tsx';
import { ReleaseChangesQuery } from './release-queries.ts';

interface ReleaseChangesProps {
  slug: string;
  /** Cursor of the release before it in the list; null for the newest. */
  after: string | null;
}

/** What one release changed, asked for when it is opened. */
export function ReleaseChanges({ slug, after }: ReleaseChangesProps) {
  const { data, loading, error, refetch } = useQuery(ReleaseChangesQuery, { variables: { slug, after } });
  const changes = data?.network?.releases?.edges[0]?.node.changes;
  if (!changes) {
    return (
      <QueryState
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="6rem" />}
      />
    );
  }
  if (changes.length === 0) {
    return (
      <p className="lk-soft">
        <Trans>Er veranderde niets.</Trans>
      </p>
    );
  }
  return <ChangeList changes={changes} />;
}
