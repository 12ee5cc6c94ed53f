import { eachAfterPaint } from '../../lib/after-paint.ts';

/** One lane to be drawn. */
export interface LaneToDraw {
  key: string;
  index: number;
  /** The week of it that Tab reaches; null where it is in another lane. */
  activeWeek: number | null;
  markup: string;
}

/** The lanes as they stand in the document, outside React. */
export interface DrawnLanes {
  /** Puts up these lanes, in this order, and takes away all others; only those that differ are drawn. */
  show: (lanes: readonly LaneToDraw[]) => void;
  setActive: (place: { lane: number; week: number }) => void;
  /**
   * Names the weeks that are drawn for screen readers, once the frame is on screen; the active one at once.
   * @param source what the names are made of; while it stays the same, so do the names given already
   */
  setNames: (nameOf: (lane: number, week: number) => string, source: unknown) => () => void;
}

interface Row {
  markup: string;
  element: HTMLElement;
}

/** @param body what the rows stand in; its first row is its own */
export function drawnLanes(body: HTMLElement): DrawnLanes {
  const rows = new Map<string, Row>();
  let active: Element | null = null;
  let names = { source: {} as unknown, given: new WeakSet<Element>() };

  const put = ({ key, index, activeWeek, markup }: LaneToDraw, before: Element | null) => {
    const old = rows.get(key);
    if (old?.markup === markup) return place(body, old.element, before);
    const element = parse(markup);
    element.style.setProperty('--at', String(index));
    // The focus goes to the active week, never back to where it was: it would take the Tab stop along.
    const hasFocus = old?.element.contains(document.activeElement);
    old?.element.replaceWith(element);
    place(body, element, before === old?.element ? element : before);
    if (hasFocus) weekOf(element, activeWeek)?.focus({ preventScroll: true });
    rows.set(key, { markup, element });
  };
  return {
    show: (lanes) => {
      const wanted = new Set(lanes.map((one) => one.key));
      for (const [key, { element }] of rows) {
        if (wanted.has(key)) continue;
        element.remove();
        rows.delete(key);
      }
      let last: Element | null = body.firstElementChild;
      for (const lane of lanes) {
        put(lane, last?.nextElementSibling ?? null);
        last = rows.get(lane.key)?.element ?? last;
      }
    },
    setActive: ({ lane, week }) => {
      active?.setAttribute('tabindex', '-1');
      active = body.querySelector(`[data-lane="${lane}"] [data-week="${week}"]`);
      active?.setAttribute('tabindex', '0');
    },
    setNames: (nameOf, source) => {
      if (source !== names.source) names = { source, given: new WeakSet() };
      const { given } = names;
      const name = (cell: HTMLElement) => {
        if (given.has(cell)) return;
        given.add(cell);
        const lane = Number(cell.parentElement?.dataset.lane);
        cell.setAttribute('aria-label', nameOf(lane, Number(cell.dataset.week)));
      };
      if (active instanceof HTMLElement) name(active);
      return eachAfterPaint([...body.querySelectorAll<HTMLElement>('[data-week]')], name);
    },
  };
}

/** Where a week stands is a style, which the page's own rules do not let markup say. */
function parse(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const row = template.content.firstElementChild as HTMLElement;
  for (const cell of row.children) {
    if (!(cell instanceof HTMLElement) || cell.dataset.week === undefined) continue;
    cell.style.setProperty('--i', cell.dataset.week);
  }
  return row;
}

/** Moving an element loses its focus: it stays where it stands right already. */
function place(body: HTMLElement, row: HTMLElement, before: Element | null): void {
  if (row === before || (row.parentElement === body && row.nextElementSibling === before)) return;
  body.insertBefore(row, before);
}

function weekOf(row: HTMLElement, week: number | null): HTMLElement | null {
  return row.querySelector<HTMLElement>(`[data-week="${week}"]`);
}
