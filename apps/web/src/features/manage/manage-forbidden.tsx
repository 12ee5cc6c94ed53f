import { Trans } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';

/** For who may read a network but not change it. */
export function ManageForbidden() {
  return (
    <Notice title={<Trans>Inrichten doet een coördinator</Trans>}>
      <Trans>Klopt er iets niet? Vraag het aan de coördinator van het netwerk.</Trans>
    </Notice>
  );
}
