import type { Context } from '../context.ts';

/**
 * Reads by id what the rows of a list ask for in one go, whatever their number, in one statement.
 * @param read the values by id; what is not there is left out
 */
export function batchLoader<Value>(
  read: (context: Context, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (context: Context, id: string) => Promise<Value | undefined> {
  const batches = new WeakMap<Context, { ids: Set<string>; values: Promise<ReadonlyMap<string, Value>> }>();
  const open = (context: Context) => {
    const ids = new Set<string>();
    // The fields of all rows of a list are resolved before anything waits for an answer.
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      batches.delete(context);
      return read(context, [...ids]);
    });
    const batch = { ids, values };
    batches.set(context, batch);
    return batch;
  };
  return async (context, id) => {
    const batch = batches.get(context) ?? open(context);
    batch.ids.add(id);
    return (await batch.values).get(id);
  };
}
