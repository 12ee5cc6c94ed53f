import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './release.module.css';
import type { ListedRelease } from './release-entry.tsx';
import { CompareReleasesQuery } from './release-queries.ts';

/** Any two releases, and what leads from one to the other; which two stands in the address. */
export function CompareReleases({ releases }: { releases: readonly ListedRelease[] }) {
  const { t } = useLingui();
  const search = useSearch({ from: '/n/$network/releases' });
  const navigate = useNavigate({ from: '/n/$network/releases' });
  const options = releases.map(({ id, name }) => ({ value: id, label: name }));
  const known = (id: string | undefined) => (releases.some((one) => one.id === id) ? id : undefined);
  const to = known(search.to) ?? releases[0]?.id ?? '';
  const seasonId = releases.find((one) => one.id === to)?.season?.id;
  // The one before it of its season says most.
  const earlier = releases.filter((one) => one.id !== to);
  const before = earlier.find((one) => one.season?.id === seasonId) ?? earlier[0];
  const from = known(search.from) ?? before?.id ?? '';
  const isAsked = Boolean(search.from ?? search.to);
  const choose = (choice: { from?: string; to?: string }) =>
    void navigate({ search: { from, to, ...choice }, replace: true });
  return (
    <>
      <div className={classes.compare}>
        <SelectField label={t`Van`} value={from} options={options} onChange={(id) => choose({ from: id })} />
        <SelectField label={t`Naar`} value={to} options={options} onChange={(id) => choose({ to: id })} />
      </div>
      {isAsked ? <Difference from={from} to={to} /> : null}
    </>
  );
}

function Difference({ from, to }: { from: string; to: string }) {
  const variables = { from, to };
  const { data, loading, error, refetch } = useQuery(CompareReleasesQuery, { variables, skip: from === to });
  const changes = from === to ? [] : data?.compareReleases;
  if (!changes) {
    return (
      <QueryState
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="6rem" />}
      />
    );
  }
  if (changes.length === 0) {
    return (
      <p className="lk-soft" role="status">
        <Trans>Tussen deze twee is niets anders.</Trans>
      </p>
    );
  }
  return <ChangeList changes={changes} />;
}
