import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ClosedPoll } from '../../features/date-poll/closed-poll.tsx';
import classes from '../../features/date-poll/invited-poll.module.css';
import { InvitedPollForm } from '../../features/date-poll/invited-poll-form.tsx';
import { InvitedPollQuery } from '../../features/date-poll/invited-queries.ts';

/** A date poll for somebody who is asked: by her own link, with or without an account. */
export function PollPage() {
  const { t } = useLingui();
  const { token } = useParams({ from: '/poll/$token' });
  const { data, loading, error, refetch } = useQuery(InvitedPollQuery, { variables: { token } });
  if (!data) {
    return (
      <QueryState
        title={t`Datumprikker`}
        failed={Boolean(error)}
        loading={loading}
        onRetry={() => void refetch()}
        placeholder={<PlaceholderBlock height="32rem" width="44rem" />}
      />
    );
  }
  const poll = data.datePoll;
  if (!poll) {
    return (
      <>
        <PageHeading title={t`Deze link werkt niet`} />
        <Notice>
          <Trans>
            Misschien is de link niet helemaal overgenomen, of is hij vervangen door een nieuwe. Vraag wie hem
            stuurde om een nieuwe link.
          </Trans>
        </Notice>
      </>
    );
  }
  const who = poll.personName;
  const where = [poll.networkName, poll.groupName].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeading
        title={poll.title}
        lead={
          <>
            <p>{where}</p>
            <p>
              <Trans>
                Antwoord van <b>{who}</b>: welke data passen je?
              </Trans>
            </p>
          </>
        }
      />
      {poll.explanation ? <p className={classes.explanation}>{poll.explanation}</p> : null}
      {poll.isOpen ? <InvitedPollForm key={poll.id} poll={poll} /> : <ClosedPoll poll={poll} />}
    </>
  );
}
