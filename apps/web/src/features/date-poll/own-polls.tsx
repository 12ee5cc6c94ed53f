import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageSection } from '../../components/page-section.tsx';
import { formatDate } from '../../lib/format-date.ts';
import type { OwnPoll } from './invited-queries.ts';

/** Date polls that still ask the viewer something; nothing while there are none. */
export function OwnPolls({ polls }: { polls: readonly OwnPoll[] }) {
  const { t, i18n } = useLingui();
  const open = polls.filter((one) => one.isOpen);
  if (open.length === 0) return null;
  return (
    <PageSection title={<Trans>Welke data passen je?</Trans>}>
      <ul>
        {open.map((poll) => {
          const rest = poll.options.filter((one) => !one.answer).length;
          const until = poll.answerBy ? formatDate(poll.answerBy, i18n.locale, 'shortNoYear') : null;
          const state =
            rest === 0 ? t`beantwoord` : t`${plural(rest, { one: 'nog # datum', other: 'nog # data' })}`;
          return (
            <li key={poll.id}>
              <Link to="/poll/$token" params={{ token: poll.token }}>
                {poll.title}
              </Link>{' '}
              ({[poll.networkName, state, until ? t`tot en met ${until}` : null].filter(Boolean).join(', ')})
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
