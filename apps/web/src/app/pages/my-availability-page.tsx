import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { MyAvailabilityQuery } from '../../features/availability/availability-query.ts';
import { TimesEditor } from '../../features/availability/times-editor.tsx';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';

/** When the viewer can and cannot, for all her networks together. */
export function MyAvailabilityPage() {
  const { t } = useLingui();
  const { data, loading, error, refetch } = useQuery(MyAvailabilityQuery);
  const times = data?.viewer.availability;
  return (
    <>
      <PageHeading
        title={t`Wanneer ik kan`}
        lead={
          <p>
            <Trans>
              Hiermee plannen de coördinatoren van al je netwerken. Wat je niet aangeeft, geldt als: kan.
            </Trans>
          </p>
        }
      />
      <QueryState
        failed={Boolean(error) && !data}
        loading={loading && !data}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="30rem" width="44rem" />}
      />
      {data && !data.viewer.user ? <SignInFirst back="/my/availability" /> : null}
      {data?.viewer.user && !times ? (
        <Notice title={<Trans>Je bent nog geen lid van een netwerk</Trans>} />
      ) : null}
      {times ? <TimesEditor owner={{}} lines={times.lines} times={times} isHerself /> : null}
    </>
  );
}
