import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import type { ReadOptions } from '@leerkring/domain/dated-text/types';

export interface ReadRequest {
  number: number;
  text: string;
  options: ReadOptions;
}

/** Reads beside the page, so that a long text never makes it stall. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage({ number: data.number, reading: readMeetings(data.text, data.options) });
});
