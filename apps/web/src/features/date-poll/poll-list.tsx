import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../lib/format-date.ts';
import type { PollRoomNetwork } from './poll-queries.ts';
import classes from './poll-room.module.css';

interface PollListProps {
  slug: string;
  polls: NonNullable<PollRoomNetwork['datePolls']>['edges'][number]['node'][];
  current: string | undefined;
}

/** Every poll, the latest first, with how far it is. */
export function PollList({ slug, polls, current }: PollListProps) {
  const { t, i18n } = useLingui();
  if (polls.length === 0) {
    return (
      <Notice title={<Trans>Er is nog geen datumprikker</Trans>}>
        <Trans>Maak er een: kies een groep, een paar data, en wie je vraagt.</Trans>
      </Notice>
    );
  }
  const stateOf = ({ state, answerBy, answeredCount, inviteeCount }: PollListProps['polls'][number]) =>
    [
      state === 'open' ? t`open` : t`gesloten`,
      t`${answeredCount} van ${inviteeCount}`,
      state === 'open' && answerBy ? t`tot en met ${formatDate(answerBy, i18n.locale, 'shortNoYear')}` : null,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className={classes.polls}>
      {polls.map((poll) => (
        <li key={poll.id}>
          <Link
            to="/n/$network/polls"
            params={{ network: slug }}
            search={{ poll: poll.id }}
            aria-current={poll.id === current ? 'true' : undefined}
          >
            <b>{poll.title}</b>
            <span className={classes.soft}>{stateOf(poll)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
