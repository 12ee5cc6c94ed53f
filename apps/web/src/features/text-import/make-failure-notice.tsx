import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../components/notice.tsx';
import { useImport } from './import-context.ts';
import type { PlanFault } from './plan-fault.ts';
import { useFaultWords } from './use-fault-words.ts';
import type { MakeFailure } from './use-make-from-text.ts';

/** Why nothing was made, and what to do. The text and every answer are still there. */
export function MakeFailureNotice({ failure }: { failure: MakeFailure | null }) {
  if (failure === null) return null;
  if (typeof failure === 'object' && 'fault' in failure) return <FaultNotice fault={failure.fault} />;
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

/** Something breaks a rule: what, and the way to it. */
function FaultNotice({ fault }: { fault: PlanFault }) {
  const { edit } = useImport();
  const faultWords = useFaultWords();
  const { item } = fault;
  return (
    <div style={{ marginBlockEnd: '0.75rem' }}>
      <Notice
        kind="warning"
        live
        title={<Trans>Er is niets gemaakt</Trans>}
        actions={
          item ? (
            <Button variant="default" onClick={() => edit(item)}>
              <Trans>Bekijk het</Trans>
            </Button>
          ) : undefined
        }
      >
        {faultWords(fault.code)}
      </Notice>
    </div>
  );
}
