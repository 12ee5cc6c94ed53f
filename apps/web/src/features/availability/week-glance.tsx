import { useLingui } from '@lingui/react/macro';
import type { AvailabilityLine } from './availability-query.ts';
import classes from './availability-room.module.css';
import { CAN_WORDS, DAY_PART_WORDS, weekdayWord } from './can-words.ts';
import { type Can, cellOf, DAY_PARTS, isWeekly, patternOf, WEEKDAYS } from './week-pattern.ts';

/** An ordinary week at a glance: a square for each part of a day, and its words for who cannot see it. */
export function WeekGlance({ lines }: { lines: readonly AvailabilityLine[] }) {
  const { t, i18n } = useLingui();
  const pattern = patternOf(lines);
  const said = WEEKDAYS.flatMap((weekday) => {
    const day = i18n._(weekdayWord(weekday));
    const kinds = DAY_PARTS.map((part) => pattern[cellOf(weekday, part)] ?? 'can');
    if (kinds.every((kind) => kind === kinds[0])) {
      return kinds[0] === 'can' ? [] : [`${day} ${i18n._(CAN_WORDS[kinds[0] as Can])}`];
    }
    return DAY_PARTS.flatMap((part, index) => {
      const kind = kinds[index] ?? 'can';
      return kind === 'can' ? [] : [`${day} ${i18n._(DAY_PART_WORDS[part])} ${i18n._(CAN_WORDS[kind])}`];
    });
  });
  const words = said.join(', ') || (lines.some(isWeekly) ? t`kan altijd` : t`niets bijzonders`);
  return (
    <span className={classes.glance} title={words}>
      <span className="lk-unseen">{words}</span>
      {WEEKDAYS.map((weekday) => (
        <span key={weekday} aria-hidden="true">
          {DAY_PARTS.map((part) => (
            <i key={part} data-can={pattern[cellOf(weekday, part)]} />
          ))}
        </span>
      ))}
    </span>
  );
}
