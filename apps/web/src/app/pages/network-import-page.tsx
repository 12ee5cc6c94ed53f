import { useParams } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ImportScreen } from '../../features/text-import/import-screen.tsx';
import { useImportTarget } from '../../features/text-import/use-import-target.ts';
import type { KnownNetwork } from '../../features/text-import/use-importer.ts';
import { NotFound } from '../not-found.tsx';

const NONE: readonly KnownNetwork[] = [];

/** Text into a network that is there: what it holds already is recognised. */
export function NetworkImportPage() {
  const { network: slug } = useParams({ from: '/n/$network/import' });
  const { network, state, retry } = useImportTarget(slug);
  if (state === 'missing') return <NotFound />;
  if (network) return <ImportScreen key={slug} target={network} slug={slug} known={NONE} />;
  return (
    <QueryState
      failed={state === 'failed'}
      loading={state === 'loading'}
      onRetry={retry}
      placeholder={<PlaceholderBlock height="70vh" />}
    />
  );
}
