import { Trans } from '@lingui/react/macro';
import { PlaceholderBlock } from '../components/placeholder-block.tsx';

/** Stands where a page will be while its code arrives. */
export function PageLoading() {
  return (
    <div aria-busy="true">
      <p className="lk-unseen" role="status">
        <Trans>Bezig met laden</Trans>
      </p>
      <PlaceholderBlock height="2rem" width="22rem" />
      <div style={{ height: '1.5rem' }} />
      <PlaceholderBlock height="60vh" />
    </div>
  );
}
