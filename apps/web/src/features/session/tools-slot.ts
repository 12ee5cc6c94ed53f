import { type ComponentType, createContext } from 'react';

export interface ToolSession {
  id: string;
  version: number;
  title: string;
  isOff: boolean;
  network: { id: string; slug: string };
}

/** What planning adds to the menu of a session; filled by the app, for a session knows no planner. */
export const SessionTools = createContext<ComponentType<{ session: ToolSession }> | null>(null);
