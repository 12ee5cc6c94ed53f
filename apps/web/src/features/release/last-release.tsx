import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../generated/gql.ts';
import type { LastRelease_NetworkFragment } from '../../generated/graphql.ts';
import { formatDate, todayIn } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';

const Fragment = graphql(`
  fragment LastRelease_network on Network {
    slug
    timeZone
    releases(first: 1) {
      edges {
        node {
          id
          name
          at
        }
      }
    }
  }
`);

/** When the calendar last changed for its readers, and the way to what changed. */
export function LastRelease({ network: from }: { network: FragmentType<LastRelease_NetworkFragment> }) {
  const { i18n } = useLingui();
  const { slug, timeZone, releases } = useFragmentData(Fragment, from);
  const release = releases?.edges[0]?.node;
  if (!release) return null;
  const date = formatDate(todayIn(timeZone, new Date(release.at)), i18n.locale, 'day');
  const { name } = release;
  return (
    <Link to="/n/$network/releases" params={{ network: slug }}>
      <Trans>
        Laatst gewijzigd op {date}: {name}
      </Trans>
    </Link>
  );
}
