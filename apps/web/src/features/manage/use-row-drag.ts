import { type PointerEvent, useState } from 'react';

interface RowDrag {
  /** The row that is in the hand. */
  dragged: string | null;
  /** For the handle of a row: takes it up with a mouse, a pen or a finger. */
  take: (id: string) => (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Drags a row of a list by its handle: it takes the place of the row that the pointer is over. The list is the
 * closest element with `data-rows`, its rows the children with `data-row`.
 */
export function useRowDrag(move: (id: string, to: number) => void): RowDrag {
  const [dragged, setDragged] = useState<string | null>(null);

  const take: RowDrag['take'] = (id) => (event) => {
    const list = event.currentTarget.closest('[data-rows]');
    if (!list || event.button !== 0) return;
    setDragged(id);
    const follow = (moved: globalThis.PointerEvent) => {
      const rows = [...list.children].filter((row) => row.hasAttribute('data-row'));
      const from = rows.findIndex((row) => row.getAttribute('data-row') === id);
      const over = rows.findIndex((row) => moved.clientY < row.getBoundingClientRect().bottom);
      const to = over < 0 ? rows.length - 1 : over;
      const middle = rows[to]?.getBoundingClientRect();
      if (to === from || !middle) return;
      // Past its middle only: rows of unequal height would jump to and fro.
      const isPast =
        to > from
          ? moved.clientY > middle.top + middle.height / 2
          : moved.clientY < middle.top + middle.height / 2;
      if (isPast) move(id, to);
    };
    const drop = () => {
      setDragged(null);
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', drop);
      removeEventListener('pointercancel', drop);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', drop);
    addEventListener('pointercancel', drop);
  };
  return { dragged, take };
}
