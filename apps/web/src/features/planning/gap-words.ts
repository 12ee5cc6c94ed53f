import { daysBetween } from '@leerkring/domain/calendar/plain-date';
import { msg, plural } from '@lingui/core/macro';
import { formatDate } from '../../lib/format-date.ts';
import { dateOf, otherOf, type Reason, seriesOf, sessionName, type Told } from './reason.ts';

/** How far the session in hand lies from another of its series, and on which side. */
function distance(told: Told, { subjects }: Reason): { days: number; isAfter: boolean } | null {
  const other = otherOf(told, subjects);
  const own = subjects.find((key) => key !== other) ?? '';
  const [from, to] = [dateOf(told, other), dateOf(told, own)];
  if (!from || !to) return null;
  const days = daysBetween(from, to);
  return { days: Math.abs(days), isAfter: days >= 0 };
}

/** "9 dagen na de vorige (minstens 21)" */
export function leastGapWords(told: Told): string[] {
  const { i18n, names } = told;
  return told.reasons.map((reason) => {
    const least = names.series.get(seriesOf(reason.subjects[0] ?? ''))?.minGapDays ?? 0;
    const found = distance(told, reason);
    const days = found?.days ?? Math.max(0, least - reason.amount);
    return found?.isAfter === false
      ? i18n._(
          msg`${plural(days, { one: `# dag voor de volgende (minstens ${least})`, other: `# dagen voor de volgende (minstens ${least})` })}`,
        )
      : i18n._(
          msg`${plural(days, { one: `# dag na de vorige (minstens ${least})`, other: `# dagen na de vorige (minstens ${least})` })}`,
        );
  });
}

/** "9 dagen na de vorige (liefst 28)" */
export function evenGapWords(told: Told): string[] {
  const { i18n, names } = told;
  return told.reasons.map((reason) => {
    const ideal = names.series.get(seriesOf(reason.subjects[0] ?? ''))?.idealGapDays ?? 0;
    const found = distance(told, reason);
    if (!found) return i18n._(msg`niet in het ritme van de reeks`);
    const { days, isAfter } = found;
    return isAfter
      ? i18n._(
          msg`${plural(days, { one: `# dag na de vorige (liefst ${ideal})`, other: `# dagen na de vorige (liefst ${ideal})` })}`,
        )
      : i18n._(
          msg`${plural(days, { one: `# dag voor de volgende (liefst ${ideal})`, other: `# dagen voor de volgende (liefst ${ideal})` })}`,
        );
  });
}

export function orderWords(told: Told): string[] {
  return told.reasons.map(({ subjects: [earlier = '', later = ''] }) => {
    const isFirst = earlier === told.about.key;
    const other = sessionName(told, isFirst ? later : earlier);
    return isFirst ? told.i18n._(msg`moet voor ${other} komen`) : told.i18n._(msg`moet na ${other} komen`);
  });
}

/** Two sessions of the same people within a few days. */
export function spacingWords(told: Told): string[] {
  return told.reasons.map(({ subjects }) => {
    const other = otherOf(told, subjects);
    const what = sessionName(told, other);
    const day = dateOf(told, other);
    if (!day) return told.i18n._(msg`dicht op ${what}`);
    const when = formatDate(day, told.i18n.locale, 'shortNoYear');
    return told.i18n._(msg`dicht op ${what} (${when})`);
  });
}

export function sisterWords(told: Told): string[] {
  return told.reasons.map(({ subjects, amount }) => {
    const other = sessionName(told, otherOf(told, subjects));
    return told.i18n._(
      msg`${plural(amount, { one: `# week van ${other} af`, other: `# weken van ${other} af` })}`,
    );
  });
}
