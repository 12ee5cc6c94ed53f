import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ManageForbidden } from '../../features/manage/manage-forbidden.tsx';
import { NewNetworkForm } from '../../features/manage/new-network-form.tsx';
import { useImporter } from '../../features/text-import/use-importer.ts';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';

/** A new network, by hand. */
export function NewNetworkPage() {
  const { t, i18n } = useLingui();
  const { isSignedIn, mayMake, state, retry } = useImporter();
  if (state !== 'ready') {
    const placeholder = <PlaceholderBlock height="24rem" />;
    return (
      <QueryState
        failed={state === 'failed'}
        loading={state === 'loading'}
        onRetry={retry}
        placeholder={placeholder}
      />
    );
  }
  return (
    <>
      <PageHeading
        title={t`Nieuw netwerk`}
        lead={
          <Trans>
            Staat er al een tekst over het netwerk? Dan kun je <Link to="/import">die laten inlezen</Link>.
          </Trans>
        }
      />
      {!isSignedIn ? <SignInFirst back="/networks/new" /> : null}
      {isSignedIn && !mayMake ? <ManageForbidden /> : null}
      {isSignedIn && mayMake ? (
        <div style={{ maxWidth: '44rem' }}>
          <NewNetworkForm language={i18n.locale} />
        </div>
      ) : null}
    </>
  );
}
