import { colorClass } from '../../components/color-class.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import classes from './carry.module.css';

/** The picture of the session in the hand, with what is to be said of the place under it. */
export interface Ghost {
  /** Beside this point of the window. */
  moveTo: (x: number, y: number) => void;
  say: (lines: readonly string[]) => void;
  remove: () => void;
}

/** Drawn outside React: it follows the pointer by a transform alone, and its words change only with the day. */
export function showGhost(session: CalendarSession): Ghost {
  const ghost = document.createElement('div');
  ghost.className = classes.ghost ?? '';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('data-ghost', '');
  const chip = document.createElement('b');
  chip.className = colorClass(session.color);
  chip.textContent = session.code;
  const words = document.createElement('div');
  ghost.append(chip, words);
  document.body.append(ghost);
  let said = '';
  // Asking for the size lays out the page: once for each change of words, not once a frame.
  let size: { width: number; height: number } | null = null;
  return {
    moveTo: (x, y) => {
      size ??= { width: ghost.offsetWidth, height: ghost.offsetHeight };
      const left = Math.min(x + 14, window.innerWidth - size.width - 8);
      const below = y + 18 + size.height < window.innerHeight;
      const top = below ? y + 18 : y - size.height - 14;
      ghost.style.transform = `translate3d(${Math.max(8, left)}px, ${Math.max(8, top)}px, 0)`;
    },
    say: (lines) => {
      if (lines.join('\n') === said) return;
      said = lines.join('\n');
      size = null;
      words.replaceChildren(
        ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
      );
    },
    remove: () => ghost.remove(),
  };
}
