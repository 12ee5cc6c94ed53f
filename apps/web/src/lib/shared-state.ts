import { useSyncExternalStore } from 'react';

/** A value that components far apart share: read with useShared, changed from anywhere. */
export interface Shared<Value> {
  get(): Value;
  set(change: (old: Value) => Value): void;
  subscribe(listener: () => void): () => void;
}

export function createShared<Value>(initial: Value): Shared<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      const next = change(value);
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useShared<Value>(shared: Shared<Value>): Value {
  return useSyncExternalStore(shared.subscribe, shared.get);
}
