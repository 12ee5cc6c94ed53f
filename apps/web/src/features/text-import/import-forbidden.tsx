import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';

/** For a member: who can do it, rather than only that she cannot. */
export function ImportForbidden() {
  const { t } = useLingui();
  return (
    <>
      <PageHeading title={t`Tekst inlezen`} />
      <Notice title={<Trans>Teksten inlezen doen coördinatoren</Trans>}>
        <Trans>Vraag de coördinator van je netwerk, of een beheerder, om de tekst in te lezen.</Trans>
      </Notice>
    </>
  );
}
