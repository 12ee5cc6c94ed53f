import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { DemoPeople } from '../../features/viewer/demo-people.tsx';
import { signInAsDemoUser } from '../../features/viewer/sign-in-requests.ts';
import { graphql } from '../../generated/gql.ts';

const SignInPageQuery = graphql(`
  query SignInPage {
    viewer {
      isDemoMode
    }
    demoUsers {
      id
      name
      isAdmin
      places {
        networkName
        roles
        function
      }
    }
  }
`);

/** In the demo people sign in by picking one of its invented people. */
export function SignInPage() {
  const { t } = useLingui();
  const { back } = useSearch({ from: '/sign-in' });
  const { data, loading, error, refetch } = useQuery(SignInPageQuery);
  const [failed, setFailed] = useState(false);

  const pick = async (id: string, startPage: string) => {
    const done = await signInAsDemoUser(id).catch(() => false);
    // A whole new page: nothing that a visitor was shown stays in the cache of who signed in.
    if (done) location.assign(back?.startsWith('/') && !back.startsWith('//') ? back : startPage);
    else setFailed(true);
  };

  return (
    <>
      <PageHeading title={t`Inloggen`} />
      <QueryState
        failed={Boolean(error) && !data}
        loading={loading && !data}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="20rem" />}
      />
      {failed ? (
        <Notice kind="warning" live>
          <Trans>Inloggen lukte niet. Probeer het opnieuw, of kies iemand anders.</Trans>
        </Notice>
      ) : null}
      {data && data.demoUsers.length > 0 ? <DemoPeople people={data.demoUsers} onPick={pick} /> : null}
      {data && data.demoUsers.length === 0 ? (
        <Notice title={<Trans>Inloggen kan hier nog niet</Trans>}>
          <Trans>Deze Leerkring staat niet in de voorbeeldstand. Inloggen met een link per mail volgt.</Trans>
        </Notice>
      ) : null}
    </>
  );
}
