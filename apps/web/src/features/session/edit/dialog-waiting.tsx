import { Trans } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { PlaceholderBlock } from '../../../components/placeholder-block.tsx';

interface DialogWaitingProps {
  title: string;
  failed: boolean;
  onRetry: () => void;
  onClose: () => void;
}

/** A dialog whose facts are still on their way, in the shape that it will have; or that did not come. */
export function DialogWaiting({ title, failed, onRetry, onClose }: DialogWaitingProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {failed ? (
        <>
          <p role="alert">
            <Trans>De gegevens komen niet binnen. Er is niets gewijzigd.</Trans>
          </p>
          <div>
            <Button onClick={onRetry}>
              <Trans>Probeer opnieuw</Trans>
            </Button>
          </div>
        </>
      ) : (
        <div aria-busy="true" style={{ display: 'grid', gap: '1rem' }}>
          <PlaceholderBlock height="4rem" />
          <PlaceholderBlock height="8rem" />
        </div>
      )}
    </Dialog>
  );
}
