import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { formatDate } from '../../lib/format-date.ts';
import type { Poll } from './poll-queries.ts';
import classes from './poll-room.module.css';
import type { PollActions } from './use-poll-actions.ts';

interface ReminderListProps {
  poll: Poll;
  actions: PollActions;
}

/** A mail for each who has not answered: to read, to copy, or to open in one's own mail program. */
export function ReminderList({ poll, actions }: ReminderListProps) {
  const { t, i18n } = useLingui();
  const renew = async (personId: string, name: string) => {
    const input = { id: poll.id, version: poll.version, renewLinksOf: [personId] };
    await actions.change(input, t`${name} heeft een nieuwe link; de oude werkt niet meer`);
  };
  if (poll.reminders.length === 0) {
    return (
      <p>
        <Trans>Iedereen heeft geantwoord.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.reminders}>
      {poll.reminders.map((mail) => {
        const { name, email, subject, text, remindedAt, personId } = mail;
        const to = `mailto:${email ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
        return (
          <li key={mail.inviteeId}>
            <details>
              <summary>
                <b>{name}</b>{' '}
                <span className={classes.soft}>
                  {remindedAt
                    ? t`gemaild op ${formatDate(remindedAt.slice(0, 10), i18n.locale)}`
                    : t`nog niet gemaild`}
                </span>
              </summary>
              <p className={classes.soft}>
                {email ? <Trans>Aan: {email}</Trans> : <Trans>Er is geen mailadres bekend.</Trans>}
              </p>
              <p>
                <Trans>Onderwerp: {subject}</Trans>
              </p>
              <pre className={classes.mail} lang={i18n.locale}>
                {text}
              </pre>
              <div className={classes.buttons}>
                <a href={to} className={classes.mailLink} rel="noreferrer">
                  <Trans>Open in mijn mailprogramma</Trans>
                </a>
                <CopyButton text={`${subject}\n\n${text}`}>
                  <Trans>Kopieer de mail</Trans>
                </CopyButton>
                <Button
                  busy={actions.busy}
                  onClick={() => void actions.markReminded({ id: poll.id, personIds: [personId] })}
                >
                  <Trans>Ik heb deze verstuurd</Trans>
                </Button>
                <Button busy={actions.busy} onClick={() => void renew(personId, name)}>
                  <Trans>Maak een nieuwe link</Trans>
                </Button>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
