import { readTableFile } from './read-table-file.ts';
import type { TableFileKind } from './table-file.ts';

export interface TableFileRequest {
  kind: TableFileKind;
  bytes: Uint8Array<ArrayBuffer>;
  timeZone: string;
}

/** Unpacks and parses beside the page, so that no file can make it stall. */
self.addEventListener('message', ({ data }: MessageEvent<TableFileRequest>) => {
  void readTableFile(data.kind, data.bytes, data.timeZone).then((answer) => self.postMessage(answer));
});
