import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { eachAfterPaint } from '../../lib/after-paint.ts';
import { DAY_ATTRIBUTES } from './day-markup.ts';

/** The days of a year as they stand in the document, outside React. */
export interface DrawnDays {
  /** Draws everything anew; `days` says of each day what was drawn. */
  draw: (markup: string, days: ReadonlyMap<PlainDate, string>) => void;
  /** Changes only the days that differ; each keeps its element, and with it the focus and marks of others. */
  update: (days: ReadonlyMap<PlainDate, string>) => void;
  /** The one day that Tab reaches. */
  setActive: (date: PlainDate) => void;
  /** Names every day for screen readers, once the frame is on screen; a day in focus at once. */
  setNames: (nameOf: (date: PlainDate) => string) => () => void;
  /** Names one day now. */
  nameNow: (date: PlainDate) => void;
}

export function drawnDays(host: HTMLElement): DrawnDays {
  let cells = new Map<string, HTMLElement>();
  let drawn: ReadonlyMap<PlainDate, string> = new Map();
  let active: HTMLElement | undefined;
  let nameOf: (date: PlainDate) => string = () => '';

  const name = (cell: HTMLElement | undefined) => {
    const date = cell?.dataset.date;
    if (!date) return;
    const words = nameOf(date);
    if (cell.getAttribute('aria-label') !== words) cell.setAttribute('aria-label', words);
  };
  return {
    draw: (markup, days) => {
      const focused = focusedDay(host);
      host.innerHTML = markup;
      cells = new Map();
      for (const cell of host.querySelectorAll<HTMLElement>('[data-date]')) {
        cells.set(cell.dataset.date ?? '', cell);
      }
      drawn = days;
      active = undefined;
      if (focused) cells.get(focused)?.focus({ preventScroll: true });
    },
    update: (days) => {
      for (const [date, markup] of days) {
        const cell = cells.get(date);
        if (cell && drawn.get(date) !== markup) redraw(cell, markup);
      }
      drawn = days;
    },
    setActive: (date) => {
      active?.setAttribute('tabindex', '-1');
      active = cells.get(date);
      active?.setAttribute('tabindex', '0');
    },
    setNames: (words) => {
      nameOf = words;
      name(cells.get(focusedDay(host) ?? ''));
      return eachAfterPaint([...cells.values()], name);
    },
    nameNow: (date) => name(cells.get(date)),
  };
}

function focusedDay(host: HTMLElement): PlainDate | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && host.contains(focused) ? focused.dataset.date : undefined;
}

/** Makes an element say what the markup says, and leaves alone what others put on it. */
function redraw(cell: HTMLElement, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const next = template.content.firstElementChild;
  if (!next) return;
  for (const attribute of DAY_ATTRIBUTES) {
    const value = next.getAttribute(attribute);
    if (value === null) cell.removeAttribute(attribute);
    else cell.setAttribute(attribute, value);
  }
  cell.replaceChildren(...next.childNodes);
}
