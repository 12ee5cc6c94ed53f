import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import type { ReadOptions } from '@leerkring/domain/dated-text/types';
import { readTables } from '@leerkring/domain/table-import/read-tables';

export interface ReadRequest {
  number: number;
  text: string;
  isTable: boolean;
  options: ReadOptions;
}

/** Reads beside the page, so that a long text never makes it stall. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const read = data.isTable ? readTables : readMeetings;
  self.postMessage({ number: data.number, reading: read(data.text, data.options) });
});
