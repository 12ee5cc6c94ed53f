import { createShared, type Shared, useShared } from '../../lib/shared-state.ts';
import { EMPTY_STACK, parseStack, type VisitStack } from './visit-stack.ts';

const PREFIX = 'leerkring-visit:';
const WHO = 'leerkring-visit-of';

const stacks = new Map<string, Shared<VisitStack>>();

/** The visit's changes of one network, kept in this tab so that a reload does not lose them. */
export function visitOf(networkId: string): Shared<VisitStack> {
  const known = stacks.get(networkId);
  if (known) return known;
  const made = createShared(parseStack(readTab(PREFIX + networkId)));
  made.subscribe(() => writeTab(PREFIX + networkId, JSON.stringify(made.get())));
  stacks.set(networkId, made);
  return made;
}

export function useVisit(networkId: string): VisitStack {
  return useShared(visitOf(networkId));
}

/** A visit is one person's: who signs in next in this tab starts with nothing to undo. */
export function startVisitOf(userId: string): void {
  if (readTab(WHO) === userId) return;
  for (const stack of stacks.values()) stack.set(() => EMPTY_STACK);
  for (const key of tabKeys()) if (key.startsWith(PREFIX)) writeTab(key, null);
  writeTab(WHO, userId);
}

function tabKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}

function readTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still has undo until the page is left. */
function writeTab(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Nothing to do: see above.
  }
}
