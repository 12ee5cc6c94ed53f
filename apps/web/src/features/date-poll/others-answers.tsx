import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { CAN_WORDS } from '../availability/can-words.ts';
import type { Can } from '../availability/week-pattern.ts';
import classes from './invited-poll.module.css';
import type { InvitedPoll } from './invited-queries.ts';

/** How many others have answered; who and what only for whoever is signed in and one of them. */
export function OthersAnswers({ poll }: { poll: InvitedPoll }) {
  const { t, i18n } = useLingui();
  const { othersAnswered, others, options } = poll;
  if (othersAnswered === 0) {
    return (
      <p className={classes.others}>
        <Trans>Van de anderen heeft nog niemand geantwoord.</Trans>
      </p>
    );
  }
  const said = t`${plural(othersAnswered, { one: '# ander heeft geantwoord', other: '# anderen hebben geantwoord' })}.`;
  if (!others) return <p className={classes.others}>{said}</p>;
  const wordOf = (answer: string) => i18n._(CAN_WORDS[answer as Can]);
  return (
    <details className={classes.others}>
      <summary>{said}</summary>
      <ul>
        {others.map((one) => (
          <li key={one.name}>
            <b>{one.name}</b>:{' '}
            {options
              .flatMap((option) => {
                const found = one.answers.find(({ optionId }) => optionId === option.id);
                if (!found) return [];
                return [`${formatDate(option.date, i18n.locale, 'shortNoYear')} ${wordOf(found.answer)}`];
              })
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
