import { daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import '../session/cost/day-costs.css';
import type { DayMark, SessionCosts } from '../session/cost/day-cost.ts';

/**
 * Colours the days of a frame by attributes, from outside React: nothing renders while a session is in the hand.
 * Without costs takes the colours away.
 */
export function paintDays(frame: HTMLElement | null, costs: SessionCosts | null): void {
  if (!frame) return;
  frame.toggleAttribute('data-costs', costs !== null);
  for (const day of frame.querySelectorAll<HTMLElement>('[data-date]')) {
    const date = day.dataset.date ?? '';
    const step = costs?.days.get(date)?.step;
    set(day, 'data-cost', step === undefined ? null : String(step));
    // Where nothing is possible, how many cannot come is not the question.
    const cannot = step === 'never' ? null : costs?.cannot(date);
    set(day, 'data-cannot', cannot ? `−${cannot}` : null);
  }
}

/** Colours the weeks under the lanes, each as its best day is. They lie beside `strip`, drawn outside React. */
export function paintWeeks(
  frame: HTMLElement | null,
  strip: HTMLElement | null,
  first: PlainDate,
  costs: SessionCosts | null,
): void {
  const field = strip?.parentElement;
  if (!frame || !field) return;
  frame.toggleAttribute('data-costs', costs !== null);
  for (const old of field.querySelectorAll('[data-cost]')) old.remove();
  if (!costs) return;
  const weeks = new Map<number, DayMark>();
  for (const [date, mark] of costs.days) {
    const week = Math.floor(daysBetween(first, date) / 7);
    const best = weeks.get(week);
    const isBetter = !best || mark.hard < best.hard || (mark.hard === best.hard && mark.soft < best.soft);
    if (isBetter) weeks.set(week, mark);
  }
  for (const [week, { step }] of weeks) {
    const one = document.createElement('i');
    one.dataset.cost = String(step);
    one.style.setProperty('--i', String(week));
    one.style.setProperty('--span', '1');
    field.insertBefore(one, strip);
  }
}

function set(day: HTMLElement, name: string, value: string | null): void {
  if (value === null) day.removeAttribute(name);
  else if (day.getAttribute(name) !== value) day.setAttribute(name, value);
}
