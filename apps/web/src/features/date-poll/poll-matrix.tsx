import type { RankedDate } from '@leerkring/domain/availability/rank-dates';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconStarFilled } from '@tabler/icons-react';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import { CanMark } from '../availability/can-mark.tsx';
import { CAN_WORDS } from '../availability/can-words.ts';
import type { Can } from '../availability/week-pattern.ts';
import classes from './poll-matrix.module.css';
import type { Poll, PollOption } from './poll-queries.ts';

interface PollMatrixProps {
  poll: Poll;
  ranked: readonly RankedDate<PollOption>[];
}

/** Who can on which date: people down, dates across, counts below, the best named in words. */
export function PollMatrix({ poll, ranked }: PollMatrixProps) {
  const { t, i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t`Antwoorden per datum`}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <td />
            {ranked.map(({ option, isBest }) => (
              <th key={option.id} scope="col" data-best={isBest || undefined}>
                <span>{formatDate(option.date, i18n.locale, 'shortNoYear')}</span>
                <small>{formatTimes(option.startTime, option.endTime)}</small>
                {isBest ? (
                  <b className={classes.best}>
                    <IconStarFilled size={12} aria-hidden="true" /> <Trans>past het best</Trans>
                  </b>
                ) : null}
                {option.isChosen ? (
                  <b className={classes.best}>
                    <Trans>gekozen</Trans>
                  </b>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {poll.invitees.map((invitee) => (
            <tr key={invitee.id}>
              <th scope="row">
                {invitee.person.name}
                {invitee.comment ? <small>{invitee.comment}</small> : null}
                {invitee.answeredAt ? null : (
                  <small>
                    <Trans>nog niet geantwoord</Trans>
                  </small>
                )}
              </th>
              {ranked.map(({ option }) => {
                const found = invitee.answers.find(({ optionId }) => optionId === option.id);
                const can = found ? (found.answer as Can) : null;
                return (
                  <td key={option.id} data-can={can ?? undefined}>
                    {can ? <CanMark can={can} /> : <span aria-hidden="true">·</span>}
                    <span className="lk-unseen">{can ? i18n._(CAN_WORDS[can]) : t`geen antwoord`}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>Samen</Trans>
            </th>
            {ranked.map(({ option, counts }) => (
              <td key={option.id}>
                <span>{t`${plural(counts.can, { one: '# kan', other: '# kunnen' })}`}</span>
                {counts.ifNeeded > 0 ? <small>{t`${counts.ifNeeded} als het moet`}</small> : null}
                {counts.cannot > 0 ? (
                  <small>{t`${plural(counts.cannot, { one: '# kan niet', other: '# kunnen niet' })}`}</small>
                ) : null}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
