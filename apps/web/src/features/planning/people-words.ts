import { msg, plural } from '@lingui/core/macro';
import { fewNames, otherOf, peopleIn, seriesOf, sessionName, type Told } from './reason.ts';

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
  const people = peopleIn(told);
  const count = people.length;
  const who = fewNames({ ...told, form: 'full' }, people);
  if (who)
    return [
      told.i18n._(
        msg`${plural(count, { one: `begeleider ${who} kan niet`, other: `begeleiders ${who} kunnen niet` })}`,
      ),
    ];
  return count === 0
    ? []
    : [
        told.i18n._(
          msg`${plural(count, { one: '# begeleider kan niet', other: '# begeleiders kunnen niet' })}`,
        ),
      ];
}

export function ifNeededWords(told: Told): string[] {
  const people = peopleIn(told);
  const count = people.length;
  if (count === 0) return [];
  const who = fewNames(told, people);
  return [
    who
      ? told.i18n._(
          msg`${plural(count, { one: `${who} komt alleen als het moet`, other: `${who} komen alleen als het moet` })}`,
        )
      : told.i18n._(
          msg`${plural(count, { one: '# komt alleen als het moet', other: '# komen alleen als het moet' })}`,
        ),
  ];
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
  const people = peopleIn(told);
  const count = people.length;
  const who = fewNames(told, people);
  if (who)
    return [
      told.i18n._(
        msg`${plural(count, { one: `${who} zit die dag vol`, other: `${who} zitten die dag vol` })}`,
      ),
    ];
  return count === 0
    ? []
    : [
        told.i18n._(
          msg`${plural(count, { one: '# mens zit die dag vol', other: '# mensen zitten die dag vol' })}`,
        ),
      ];
}

export function perWeekWords(told: Told): string[] {
  const people = peopleIn(told);
  const count = people.length;
  const who = fewNames(told, people);
  if (who)
    return [
      told.i18n._(
        msg`${plural(count, { one: `${who} zit die week vol`, other: `${who} zitten die week vol` })}`,
      ),
    ];
  return count === 0
    ? []
    : [
        told.i18n._(
          msg`${plural(count, { one: '# mens zit die week vol', other: '# mensen zitten die week vol' })}`,
        ),
      ];
}

export function weekdayWishWords(told: Told): string[] {
  const count = peopleIn(told).length;
  return count === 0
    ? [told.i18n._(msg`liever op een andere weekdag`)]
    : [
        told.i18n._(
          msg`${plural(count, { one: '# heeft liever een andere weekdag', other: '# hebben liever een andere weekdag' })}`,
        ),
      ];
}

export function dayPartWishWords(told: Told): string[] {
  const count = peopleIn(told).length;
  return count === 0
    ? [told.i18n._(msg`liever een ander dagdeel`)]
    : [
        told.i18n._(
          msg`${plural(count, { one: '# heeft liever een ander dagdeel', other: '# hebben liever een ander dagdeel' })}`,
        ),
      ];
}

export function monthWishWords(told: Told): string[] {
  const count = peopleIn(told).length;
  return count === 0
    ? [told.i18n._(msg`liever een andere maand`)]
    : [
        told.i18n._(
          msg`${plural(count, { one: '# heeft liever een andere maand', other: '# hebben liever een andere maand' })}`,
        ),
      ];
}
