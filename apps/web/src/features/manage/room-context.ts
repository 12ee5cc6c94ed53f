import { createContext, useContext } from 'react';
import type { EditedNetwork } from '../change/edit-outcome.ts';
import type { Names } from '../change/value-words.ts';
import type { RoomRows } from './room-rows.ts';

/** The network in hand, for every list and form of its room. */
export interface Room {
  network: EditedNetwork;
  rows: RoomRows;
  /** What rows are called, by id: sessions too, where they are known. */
  names: Names;
  /** Sessions to choose from, the latest first; fetched only where a section asks for them. */
  sessions: readonly { value: string; label: string }[];
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('Forms stand inside a room');
  return room;
}
