import { useLingui } from '@lingui/react/macro';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ImportForbidden } from '../../features/text-import/import-forbidden.tsx';
import { ImportScreen } from '../../features/text-import/import-screen.tsx';
import { useImporter } from '../../features/text-import/use-importer.ts';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';

/** A new network from text. */
export function ImportPage() {
  const { t } = useLingui();
  const { known, isSignedIn, mayMake, state, retry } = useImporter();
  if (state !== 'ready') {
    const placeholder = <PlaceholderBlock height="70vh" />;
    return (
      <QueryState
        failed={state === 'failed'}
        loading={state === 'loading'}
        onRetry={retry}
        placeholder={placeholder}
      />
    );
  }
  if (!isSignedIn) {
    return (
      <>
        <PageHeading title={t`Tekst inlezen`} />
        <SignInFirst back="/import" />
      </>
    );
  }
  return mayMake ? <ImportScreen target={null} slug={null} known={known} /> : <ImportForbidden />;
}
