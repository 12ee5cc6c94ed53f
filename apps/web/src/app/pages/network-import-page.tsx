import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ImportForbidden } from '../../features/text-import/import-forbidden.tsx';
import { ImportScreen } from '../../features/text-import/import-screen.tsx';
import { useImportTarget } from '../../features/text-import/use-import-target.ts';
import type { KnownNetwork } from '../../features/text-import/use-importer.ts';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { useViewer } from '../../features/viewer/use-viewer.ts';
import { NotFound } from '../not-found.tsx';

const NONE: readonly KnownNetwork[] = [];

/** Text into a network that is there: what it holds already is recognised. */
export function NetworkImportPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/import' });
  const { network, state, retry } = useImportTarget(slug);
  const { viewer } = useViewer();
  if (network?.viewerMayEdit) {
    return <ImportScreen key={slug} target={network} slug={slug} known={NONE} />;
  }
  // Who may read the network but not plan it is told who can.
  if (network && viewer) return <ImportForbidden />;
  if (network) {
    return (
      <>
        <PageHeading title={t`Tekst inlezen`} />
        <SignInFirst back={`/n/${slug}/import`} />
      </>
    );
  }
  if (state === 'missing') return <NotFound />;
  return (
    <QueryState
      failed={state === 'failed'}
      loading={state === 'loading'}
      onRetry={retry}
      placeholder={<PlaceholderBlock height="70vh" />}
    />
  );
}
