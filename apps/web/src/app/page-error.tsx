import { Trans, useLingui } from '@lingui/react/macro';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';

/** What the reader sees when a page itself fails: what happened, what is kept, what she can do. */
export function PageError({ reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeading title={t`Deze pagina werkt nu niet`} />
      <Notice
        kind="warning"
        live
        actions={<Button kind="primary" onClick={retry}>{t`Probeer het opnieuw`}</Button>}
      >
        <Trans>Er ging iets mis bij het tonen. Wat al bewaard was is bewaard gebleven.</Trans>
      </Notice>
    </>
  );
}
