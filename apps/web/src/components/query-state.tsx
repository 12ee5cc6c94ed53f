import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { PageHeading } from './page-heading.tsx';

interface QueryStateProps {
  /** An error of the last question to the server, if it failed. */
  failed: boolean;
  /** Nothing has arrived yet. */
  loading: boolean;
  onRetry: () => void;
  /** For a page whose heading comes with its data: what stands above the failure. */
  title?: string;
  /** In the shape of what will come. */
  placeholder: ReactNode;
}

/** What stands in the place of data that is not there: on its way, or out of reach. */
export function QueryState({ failed, loading, onRetry, title, placeholder }: QueryStateProps) {
  const { t } = useLingui();
  if (failed) {
    return (
      <>
        {title ? <PageHeading title={title} /> : null}
        <Notice
          kind="warning"
          live
          title={<Trans>De server antwoordt niet</Trans>}
          actions={<Button kind="primary" onClick={onRetry}>{t`Probeer het opnieuw`}</Button>}
        >
          <Trans>
            Misschien is hij even weg, of is er geen verbinding. Wat bewaard was is bewaard gebleven.
          </Trans>
        </Notice>
      </>
    );
  }
  if (!loading) return null;
  return (
    <div aria-busy="true">
      <p className="lk-unseen" role="status">
        <Trans>Bezig met laden</Trans>
      </p>
      {placeholder}
    </div>
  );
}
