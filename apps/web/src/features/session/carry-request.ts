import { createShared } from '../../lib/shared-state.ts';
import type { CalendarSession } from './calendar-session.ts';

/** A place beside the calendar from which sessions are dragged onto it, as a tray of what is not planned yet. */
export interface CarrySource {
  root: HTMLElement;
  /** What lies under a point of it. */
  find: (target: Element) => CalendarSession | undefined;
}

export const carrySources = createShared<readonly CarrySource[]>([]);

/** @returns takes it away again */
export function registerCarrySource(source: CarrySource): () => void {
  carrySources.set((old) => [...old, source]);
  return () => carrySources.set((old) => old.filter((one) => one !== source));
}

/** What the calendar is asked to take up by keyboard, on the day that has its Tab stop. */
export const carryRequest = createShared<CalendarSession | null>(null);

export function requestCarry(session: CalendarSession): void {
  carryRequest.set(() => session);
}
