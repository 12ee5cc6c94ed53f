import { monthOf } from '../vocabulary/calendar-words.ts';

/** Months named in a stretch of text, one entry per meeting: "Jan/Feb, Juni" is `[[1, 2], [6]]`. */
export type Slots = number[][];

const WORD = /[\p{L}]+/gu;
const RANGE = /^\s*\.?\s*(?:\d{4})?\s*(?:t\/m|tot en met|tot|-|until|to|through)\s*$/i;
const CHOICE = /^\s*\.?\s*(?:\/|of|or)\s*$/i;

interface Named {
  month: number;
  from: number;
  to: number;
}

/** Month names in a text; "mei", "may" and "maart" count only as whole words, verbs ("may") never before a verb. */
function monthsIn(text: string): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const month = monthOf(word);
    const abbreviation = word.length <= 3 && !['mei', 'may'].includes(word);
    const verb = word === 'may' && match[0] === 'may';
    const ambiguous = ['mar', 'maa', 'march'].includes(word) && match[0] === word;
    if (
      month &&
      !verb &&
      !ambiguous &&
      !(
        abbreviation &&
        /^\s*\p{Ll}/u.test(text.slice(match.index + word.length, match.index + word.length + 3)) &&
        !/^[a-z]{3}$/.test(word)
      )
    )
      found.push({ month, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

function span(first: number, last: number): number[] {
  const months: number[] = [];
  for (let month = first, turn = 0; turn < 12; turn += 1) {
    months.push(month);
    if (month === last) break;
    month = (month % 12) + 1;
  }
  return months;
}

/** Reads the months in a text into slots; a range ("september t/m juni") gives a slot for each month. */
export function slotsIn(text: string): Slots {
  const slots: Slots = [];
  let previous: Named | null = null;
  for (const named of monthsIn(text.slice(0, 400))) {
    const between = previous ? text.slice(previous.to, named.from) : null;
    const last = slots.at(-1);
    if (previous && between !== null && RANGE.test(between))
      slots.push(
        ...span(previous.month, named.month)
          .slice(1)
          .map((month) => [month]),
      );
    else if (last && between !== null && CHOICE.test(between)) last.push(named.month);
    else slots.push([named.month]);
    previous = named;
  }
  return slots;
}

/** Every month of the slots once, ascending. */
export function monthsOfSlots(slots: Slots): number[] {
  return [...new Set(slots.flat())].sort((a, b) => a - b);
}
