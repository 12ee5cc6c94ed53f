import { rankDates } from '@leerkring/domain/availability/rank-dates';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { ClosePoll } from './close-poll.tsx';
import { EditPoll } from './edit-poll.tsx';
import { PollMatrix } from './poll-matrix.tsx';
import type { Poll } from './poll-queries.ts';
import classes from './poll-room.module.css';
import { ReminderList } from './reminder-list.tsx';
import { usePollActions } from './use-poll-actions.ts';

interface PollViewProps {
  network: { id: string; slug: string };
  poll: Poll;
}

/** One poll: what came in, what is to be done with it, and the mails for who is silent. */
export function PollView({ network, poll }: PollViewProps) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<'close' | 'edit' | null>(null);
  const actions = usePollActions(network);
  const people = poll.invitees.map(
    ({ answers }) => new Map(answers.map((one) => [one.optionId, one.answer])),
  );
  const ranked = rankDates(poll.options, people, poll.sought);
  const { id, version, title, answeredCount, inviteeCount, state } = poll;
  const isOpen = state === 'open';
  const until = poll.answerBy ? formatDate(poll.answerBy, i18n.locale) : null;
  const facts = [
    isOpen ? t`open` : t`gesloten`,
    t`${answeredCount} van ${inviteeCount} hebben geantwoord`,
    until ? t`antwoorden tot en met ${until}` : null,
    poll.group?.name,
    t`${plural(poll.sought, { one: '# datum gezocht', other: '# data gezocht' })}`,
  ];
  return (
    <>
      <PageSection
        title={title}
        action={
          <div className={classes.buttons}>
            {isOpen ? (
              <Button kind="primary" onClick={() => setOpen('close')}>
                <Trans>Datum kiezen en sluiten</Trans>
              </Button>
            ) : (
              <Button
                busy={actions.busy}
                onClick={() => void actions.change({ id, version, isOpen: true }, t`${title}: weer open`)}
              >
                <Trans>Open weer</Trans>
              </Button>
            )}
            <Button onClick={() => setOpen('edit')}>
              <Trans>Wijzig</Trans>
            </Button>
            <Button
              busy={actions.busy}
              onClick={() => void actions.remove({ id, version }, t`${title}: datumprikker verwijderd`)}
            >
              <Trans>Verwijder</Trans>
            </Button>
          </div>
        }
      >
        <p className={classes.soft}>{facts.filter(Boolean).join(' · ')}</p>
        {poll.explanation ? <p className={classes.explanation}>{poll.explanation}</p> : null}
        <PollMatrix poll={poll} ranked={ranked} />
      </PageSection>
      {isOpen ? (
        <PageSection title={t`Mails voor wie nog niet antwoordde`}>
          <ReminderList poll={poll} actions={actions} />
        </PageSection>
      ) : null}
      {open === 'close' ? (
        <ClosePoll poll={poll} ranked={ranked} actions={actions} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'edit' ? <EditPoll poll={poll} actions={actions} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
