import { formatDate } from './format-date.ts';
import { localeOf } from './language.ts';

interface MonthSlot {
  /** 1 to 12; several are a choice. */
  months: readonly number[];
  year?: number | null | undefined;
}

/** "januari of februari, en juni 2020": months within a slot are a choice, slots come one after another. */
export function formatMonthNames(slots: readonly MonthSlot[], language: string): string {
  const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const each = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const words = slots
    .filter((slot) => slot.months.length > 0)
    .map((slot, index, all) => {
      const names = slot.months.map((month) =>
        formatDate(`2024-${String(month).padStart(2, '0')}-01`, language, 'month'),
      );
      // A year that the next slot repeats is said once, at the end.
      const saysYear = slot.year && slot.year !== all[index + 1]?.year;
      return saysYear ? `${either.format(names)} ${slot.year}` : either.format(names);
    });
  return each.format(words);
}
