import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import { CAN_WORDS } from '../availability/can-words.ts';
import type { Can } from '../availability/week-pattern.ts';
import classes from './invited-poll.module.css';
import type { InvitedPoll } from './invited-queries.ts';

/** A poll that cannot be answered any more: what came of it, and what she had answered. */
export function ClosedPoll({ poll }: { poll: InvitedPoll }) {
  const { i18n } = useLingui();
  const chosen = poll.options.filter((one) => one.isChosen);
  const own = poll.options.filter((one) => one.answer);
  const say = (option: InvitedPoll['options'][number]) =>
    [formatDate(option.date, i18n.locale, 'long'), formatTimes(option.startTime, option.endTime)]
      .filter(Boolean)
      .join(', ');
  return (
    <div className={classes.chosen}>
      <Notice
        title={
          poll.isPast ? (
            <Trans>De laatste dag om te antwoorden is voorbij</Trans>
          ) : (
            <Trans>Deze datumprikker is gesloten</Trans>
          )
        }
      >
        {chosen.length > 0 ? (
          <>
            <p>
              <Trans>Gekozen:</Trans>
            </p>
            <ul>
              {chosen.map((one) => (
                <li key={one.id}>
                  <b>{say(one)}</b>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Trans>Wil je nog iets laten weten? Vraag het wie je de link stuurde.</Trans>
        )}
      </Notice>
      {own.length > 0 ? (
        <>
          <h2>
            <Trans>Wat je hebt geantwoord</Trans>
          </h2>
          <ul>
            {own.map((one) => (
              <li key={one.id}>
                {say(one)}: {i18n._(CAN_WORDS[one.answer as Can])}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
