import type { TableFileKind, TablesOrRefusal } from './table-file.ts';
import type { TableFileRequest } from './table-file.worker.ts';

/** A file that takes longer is not what it seems to be. */
const LONGEST_MS = 15_000;

/** The rows of a file, read in a worker that is ended afterwards, or when it takes too long. */
export function readInWorker(
  kind: TableFileKind,
  bytes: Uint8Array<ArrayBuffer>,
  timeZone: string,
): Promise<TablesOrRefusal> {
  const worker = new Worker(new URL('./table-file.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<TablesOrRefusal>((resolve) => {
    const clock = setTimeout(() => resolve({ refusal: 'tooManyRows' }), LONGEST_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<TablesOrRefusal>) => {
      clearTimeout(clock);
      resolve(data);
    });
    worker.addEventListener('error', () => resolve({ refusal: 'broken' }));
    worker.postMessage({ kind, bytes, timeZone } satisfies TableFileRequest, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
