import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../lib/format-date.ts';
import type { Can } from '../availability/week-pattern.ts';
import { InvitedDate } from './invited-date.tsx';
import classes from './invited-poll.module.css';
import type { InvitedPoll } from './invited-queries.ts';
import { OthersAnswers } from './others-answers.tsx';
import { useAnswers } from './use-answers.ts';

/** The dates that are asked, each answered in one tap; answers can be changed while the poll is open. */
export function InvitedPollForm({ poll }: { poll: InvitedPoll }) {
  const { t, i18n } = useLingui();
  const { tapped, tap, save, send } = useAnswers(poll.token);
  const [comment, setComment] = useState(poll.comment ?? '');
  const answerOf = (id: string, kept: string | null | undefined) =>
    tapped.get(id) ?? (kept as Can | null | undefined);
  const answered = poll.options.filter((one) => answerOf(one.id, one.answer)).length;
  const all = poll.options.length;
  const rest = all - answered;
  return (
    <>
      {poll.answerBy ? (
        <p className={classes.until}>
          <Trans>
            Antwoorden en wijzigen kan tot en met <b>{formatDate(poll.answerBy, i18n.locale, 'long')}</b>.
          </Trans>
        </p>
      ) : null}
      <ul className={classes.dates}>
        {poll.options.map((option) => (
          <InvitedDate
            key={option.id}
            option={option}
            answer={answerOf(option.id, option.answer)}
            onAnswer={(can) => tap(option.id, can)}
          />
        ))}
      </ul>
      <div className={classes.comment}>
        <FieldFrame label={t`Opmerking`} hint={t`Leest alleen wie de bijeenkomst plant.`}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={2000}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
              onBlur={() => {
                if (comment.trim() !== (poll.comment ?? '')) void send(comment);
              }}
            />
          )}
        </FieldFrame>
      </div>
      <OthersAnswers poll={poll} />
      <div className={classes.bar}>
        <p role="status">
          {save.state === 'busy' ? <Trans>Bezig met bewaren</Trans> : null}
          {save.state === 'saved' && rest === 0 ? (
            <Trans>Bewaard. Je hebt alles beantwoord; dank je wel.</Trans>
          ) : null}
          {save.state === 'saved' && rest > 0
            ? t`Bewaard. ${plural(rest, { one: 'Nog # datum te gaan', other: 'Nog # data te gaan' })}.`
            : null}
          {save.state === 'idle'
            ? t`${plural(answered, { one: `# van de ${all} beantwoord`, other: `# van de ${all} beantwoord` })}. Elke keuze wordt meteen bewaard.`
            : null}
        </p>
        {save.state === 'problem' ? (
          <Notice
            kind="warning"
            live
            actions={<Button onClick={() => void send()}>{t`Probeer het opnieuw`}</Button>}
          >
            {save.message}
          </Notice>
        ) : null}
      </div>
    </>
  );
}
