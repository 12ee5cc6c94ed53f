import { Trans, useLingui } from '@lingui/react/macro';
import { CanMark } from './can-mark.tsx';
import { CAN_WORDS, DAY_PART_WORDS, weekdayWord } from './can-words.ts';
import classes from './week-grid.module.css';
import {
  type Can,
  cellOf,
  DAY_PARTS,
  type DayPart,
  nextOf,
  WEEKDAYS,
  type WeekPattern,
} from './week-pattern.ts';

interface WeekGridProps {
  pattern: WeekPattern;
  onChange: (cells: WeekPattern) => void;
}

/** The week by parts of the day; a press goes from "can" to "if needed" to "cannot". A name of a day does its whole day. */
export function WeekGrid({ pattern, onChange }: WeekGridProps) {
  const { t, i18n } = useLingui();
  const kindOf = (weekday: number, part: DayPart): Can => pattern[cellOf(weekday, part)] ?? 'can';
  const setDay = (weekday: number) => {
    const kinds = new Set(DAY_PARTS.map((part) => kindOf(weekday, part)));
    const [only] = kinds;
    const next = kinds.size === 1 && only ? nextOf(only) : 'cannot';
    onChange(Object.fromEntries(DAY_PARTS.map((part) => [cellOf(weekday, part), next])));
  };
  return (
    <table className={classes.grid}>
      <caption className="lk-unseen">
        <Trans>Mijn gewone week</Trans>
      </caption>
      <thead>
        <tr>
          <td />
          {DAY_PARTS.map((part) => (
            <th key={part} scope="col">
              {i18n._(DAY_PART_WORDS[part])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((weekday) => {
          const name = i18n._(weekdayWord(weekday));
          return (
            <tr key={weekday} data-weekend={weekday > 5 || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.day}
                  aria-label={t`${name}: hele dag wijzigen`}
                  onClick={() => setDay(weekday)}
                >
                  {name}
                </button>
              </th>
              {DAY_PARTS.map((part) => {
                const kind = kindOf(weekday, part);
                const partName = i18n._(DAY_PART_WORDS[part]);
                const word = i18n._(CAN_WORDS[kind]);
                return (
                  <td key={part}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-can={kind}
                      aria-label={`${name} ${partName}: ${word}`}
                      onClick={() => onChange({ [cellOf(weekday, part)]: nextOf(kind) })}
                    >
                      <CanMark can={kind} />
                      <span>{word}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
