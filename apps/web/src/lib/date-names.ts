/** Names of days, Sunday first, and of months, in words and short. */
export interface DateNames {
  days: readonly string[];
  daysShort: readonly string[];
  months: readonly string[];
  monthsShort: readonly string[];
}

/**
 * Written out: the browser's own formatters say the same, but each of them takes some 4 ms to make, and a calendar
 * needs five before it can show anything.
 */
export const DUTCH: DateNames = {
  days: split('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'),
  daysShort: split('zo ma di wo do vr za'),
  months: split('januari februari maart april mei juni juli augustus september oktober november december'),
  monthsShort: split('jan feb mrt apr mei jun jul aug sep okt nov dec'),
};

export const ENGLISH: DateNames = {
  days: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  daysShort: split('Sun Mon Tue Wed Thu Fri Sat'),
  months: split('January February March April May June July August September October November December'),
  monthsShort: split('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
};

function split(names: string): readonly string[] {
  return names.split(' ');
}
