import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import {
  ORGANISATIONS_SHOWN,
  OrganisationRoomQuery,
} from '../../features/organisation/organisation-query.ts';
import { OrganisationRoom } from '../../features/organisation/organisation-room.tsx';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { NotFound } from '../not-found.tsx';

/** All organisations, for admins; what one searches for stands in the address. */
export function OrganisationsPage() {
  const { t } = useLingui();
  const { q } = useSearch({ from: '/admin/organisations' });
  const navigate = useNavigate({ from: '/admin/organisations' });
  const variables = { search: q ?? null, first: ORGANISATIONS_SHOWN };
  const {
    data: fresh,
    previousData,
    loading,
    error,
    refetch,
  } = useQuery(OrganisationRoomQuery, { variables });
  // What was found before stays in sight while one types on.
  const data = fresh ?? previousData;
  if (!data) {
    return (
      <QueryState
        title={t`Organisaties`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="24rem" />}
      />
    );
  }
  if (!data.viewer.user) {
    return (
      <>
        <PageHeading title={t`Organisaties`} />
        <SignInFirst back="/admin/organisations" />
      </>
    );
  }
  if (!data.organisations) return <NotFound />;
  const { edges, pageInfo } = data.organisations;
  return (
    <OrganisationRoom
      organisations={edges.map(({ node }) => node)}
      hasMore={pageInfo.hasNextPage}
      search={q ?? ''}
      onSearch={(text) => void navigate({ search: { q: text || undefined }, replace: true })}
    />
  );
}
