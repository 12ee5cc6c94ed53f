import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { formatDate, formatTimes } from '../../lib/format-date.ts';
import { CanMark } from '../availability/can-mark.tsx';
import { CAN_WORDS } from '../availability/can-words.ts';
import type { Can } from '../availability/week-pattern.ts';
import classes from './invited-poll.module.css';
import type { InvitedPoll } from './invited-queries.ts';

interface InvitedDateProps {
  option: InvitedPoll['options'][number];
  answer: Can | null | undefined;
  onAnswer: (can: Can) => void;
}

const CHOICES: readonly Can[] = ['can', 'ifNeeded', 'cannot'];

/** One date with its three answers, each as large as a thumb. */
export function InvitedDate({ option, answer, onAnswer }: InvitedDateProps) {
  const { t, i18n } = useLingui();
  const name = useId();
  const times = formatTimes(option.startTime, option.endTime);
  return (
    <li className={classes.date}>
      <fieldset>
        <legend>
          <b>{formatDate(option.date, i18n.locale, 'long')}</b>
          <span>{times || t`tijd nog niet bekend`}</span>
        </legend>
        <div className={classes.choices}>
          {CHOICES.map((can) => (
            <label key={can} data-can={can} data-chosen={answer === can || undefined}>
              <input type="radio" name={name} checked={answer === can} onChange={() => onAnswer(can)} />
              <CanMark can={can} size={20} />
              <span>{i18n._(CAN_WORDS[can])}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
