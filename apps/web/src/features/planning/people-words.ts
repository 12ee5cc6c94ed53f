import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { fewNames, otherOf, peopleIn, seriesOf, sessionName, type Told } from './reason.ts';

interface PeopleWords {
  /** With their names, where they are few. */
  named?: (who: string, count: number) => MessageDescriptor;
  counted: (count: number) => MessageDescriptor;
  /** Where it is about nobody in particular. */
  nobody?: MessageDescriptor;
}

/** The people of a reason by name where they are few, else counted. */
function peopleWords(told: Told, { named, counted, nobody }: PeopleWords): string[] {
  const people = peopleIn(told);
  const count = people.length;
  if (count === 0) return nobody ? [told.i18n._(nobody)] : [];
  const who = named ? fewNames(told, people) : null;
  return [told.i18n._(who && named ? named(who, count) : counted(count))];
}

/** Attendees who cannot: "3 van de 8 kunnen niet". */
export function absenceWords(told: Told): string[] {
  const people = peopleIn(told);
  const count = people.length;
  if (count === 0) return [];
  const who = fewNames(told, people);
  if (who)
    return [told.i18n._(msg`${plural(count, { one: `${who} kan niet`, other: `${who} kunnen niet` })}`)];
  const key = told.about.key ?? told.reasons[0]?.subjects.at(-1) ?? '';
  const all = told.names.series.get(seriesOf(key))?.people ?? 0;
  return [
    all > count
      ? told.i18n._(
          msg`${plural(count, { one: `# van de ${all} kan niet`, other: `# van de ${all} kunnen niet` })}`,
        )
      : told.i18n._(msg`${plural(count, { one: '# mens kan niet', other: '# mensen kunnen niet' })}`),
  ];
}

export function requiredWords(told: Told): string[] {
  return peopleWords(
    { ...told, form: 'full' },
    {
      named: (who, count) =>
        msg`${plural(count, { one: `begeleider ${who} kan niet`, other: `begeleiders ${who} kunnen niet` })}`,
      counted: (count) =>
        msg`${plural(count, { one: '# begeleider kan niet', other: '# begeleiders kunnen niet' })}`,
    },
  );
}

export function ifNeededWords(told: Told): string[] {
  return peopleWords(told, {
    named: (who, count) =>
      msg`${plural(count, { one: `${who} komt alleen als het moet`, other: `${who} komen alleen als het moet` })}`,
    counted: (count) =>
      msg`${plural(count, { one: '# komt alleen als het moet', other: '# komen alleen als het moet' })}`,
  });
}

export function quorumWords({ i18n, reasons }: Told): string[] {
  const missing = Math.max(...reasons.map(({ amount }) => amount));
  return [
    i18n._(
      msg`${plural(missing, { one: 'er kan # mens te weinig komen', other: 'er kunnen # mensen te weinig komen' })}`,
    ),
  ];
}

/** People who are in another session then: told for each of those. */
export function doubleBookedWords(told: Told): string[] {
  const there = Map.groupBy(told.reasons, ({ subjects }) => otherOf(told, subjects.slice(1)));
  return [...there].flatMap(([other, reasons]) => {
    const people = peopleIn({ ...told, reasons });
    const count = people.length;
    const where = sessionName(told, other);
    if (count === 0) return reasons.length > 0 ? [told.i18n._(msg`valt samen met ${where}`)] : [];
    const who = fewNames(told, people);
    return [
      who
        ? told.i18n._(
            msg`${plural(count, { one: `${who} is dan bij ${where}`, other: `${who} zijn dan bij ${where}` })}`,
          )
        : told.i18n._(
            msg`${plural(count, { one: `# mens is dan bij ${where}`, other: `# mensen zijn dan bij ${where}` })}`,
          ),
    ];
  });
}

export function perDayWords(told: Told): string[] {
  return peopleWords(told, {
    named: (who, count) =>
      msg`${plural(count, { one: `${who} zit die dag vol`, other: `${who} zitten die dag vol` })}`,
    counted: (count) =>
      msg`${plural(count, { one: '# mens zit die dag vol', other: '# mensen zitten die dag vol' })}`,
  });
}

export function perWeekWords(told: Told): string[] {
  return peopleWords(told, {
    named: (who, count) =>
      msg`${plural(count, { one: `${who} zit die week vol`, other: `${who} zitten die week vol` })}`,
    counted: (count) =>
      msg`${plural(count, { one: '# mens zit die week vol', other: '# mensen zitten die week vol' })}`,
  });
}

export function weekdayWishWords(told: Told): string[] {
  return peopleWords(told, {
    counted: (count) =>
      msg`${plural(count, { one: '# heeft liever een andere weekdag', other: '# hebben liever een andere weekdag' })}`,
    nobody: msg`liever op een andere weekdag`,
  });
}

export function dayPartWishWords(told: Told): string[] {
  return peopleWords(told, {
    counted: (count) =>
      msg`${plural(count, { one: '# heeft liever een ander dagdeel', other: '# hebben liever een ander dagdeel' })}`,
    nobody: msg`liever een ander dagdeel`,
  });
}

export function monthWishWords(told: Told): string[] {
  return peopleWords(told, {
    counted: (count) =>
      msg`${plural(count, { one: '# heeft liever een andere maand', other: '# hebben liever een andere maand' })}`,
    nobody: msg`liever een andere maand`,
  });
}
