import { Trans } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';
import type { MakeFailure } from './use-make-from-text.ts';

/** Why nothing was made, and what to do. The text and every answer are still there. */
export function MakeFailureNotice({ failure }: { failure: MakeFailure | null }) {
  if (failure === null) return null;
  return (
    <div style={{ marginBlockEnd: '0.75rem' }}>
      <Notice kind="warning" live title={<Trans>Er is niets gemaakt</Trans>}>
        {failure === 'unreachable' ? (
          <Trans>
            De server antwoordt niet. De tekst en je antwoorden staan er nog; probeer het zo weer.
          </Trans>
        ) : failure === 'tooMuch' ? (
          <Trans>Dit is te veel voor één keer. Laat iets weg, of lees de tekst in delen in.</Trans>
        ) : (
          failure.message
        )}
      </Notice>
    </div>
  );
}
