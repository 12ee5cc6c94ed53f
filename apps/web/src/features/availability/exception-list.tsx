import { Trans, useLingui } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '../../components/icon-button.tsx';
import { formatDate, formatDateRange, formatTimes } from '../../lib/format-date.ts';
import type { AvailabilityLine } from './availability-query.ts';
import { CanMark } from './can-mark.tsx';
import { CAN_WORDS, DAY_PART_WORDS, weekdayWord } from './can-words.ts';
import classes from './times-editor.module.css';
import { isWeekly } from './week-pattern.ts';

interface ExceptionListProps {
  lines: readonly AvailabilityLine[];
  today: string;
  onRemove: (line: AvailabilityLine) => void;
}

/** Dated exceptions to the week, and answers to date polls; what lies behind us is not shown. */
export function ExceptionList({ lines, today, onRemove }: ExceptionListProps) {
  const { t, i18n } = useLingui();
  const coming = lines.filter((one) => !isWeekly(one) && (one.endsOn ?? '9999') >= today);
  const whenOf = ({ weekday, dayPart, startsOn, endsOn, startTime, endTime }: AvailabilityLine) => {
    const days =
      startsOn && endsOn && startsOn !== endsOn
        ? formatDateRange(startsOn, endsOn, i18n.locale)
        : startsOn
          ? formatDate(startsOn, i18n.locale)
          : '';
    const part = startTime ? formatTimes(startTime, endTime) : dayPart ? i18n._(DAY_PART_WORDS[dayPart]) : '';
    const name = weekday ? i18n._(weekdayWord(weekday)) : '';
    return [name, days, part].filter(Boolean).join(', ');
  };
  if (coming.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Er zijn geen uitzonderingen: elke week is als hierboven.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.exceptions}>
      {coming.map((line) => {
        const when = whenOf(line);
        const can = line.kind === 'prefers' ? 'can' : line.kind;
        return (
          <li key={line.id} data-can={can}>
            <span className={classes.mark}>
              <CanMark can={can} />
              {i18n._(CAN_WORDS[can])}
            </span>
            <span className={classes.when}>
              {when}
              {line.note ? <small>{line.note}</small> : null}
              {line.isPollAnswer ? (
                <small>
                  <Trans>antwoord op een datumprikker</Trans>
                </small>
              ) : null}
            </span>
            {line.isPollAnswer ? null : (
              <IconButton label={t`Verwijder: ${when}`} onClick={() => onRemove(line)}>
                <IconTrash size={18} aria-hidden="true" />
              </IconButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
