/** The readers that are compared, each as one function of a text and the facts given beside it. */

import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import { readWithChrono } from './chrono-reader.ts';
import type { Gold, GoldText, Reading } from './gold.ts';
import { scoreReading, type TextScore } from './score.ts';

export interface NamedReader {
  name: string;
  read(text: string, gold: Gold): Reading;
}

export const OUR_READER: NamedReader = {
  name: 'leerkring',
  read: (text, { referenceDate, seriesStart }) => readMeetings(text, { referenceDate, seriesStart }),
};

/** Ours first, beside a general date parser. */
export const READERS: readonly NamedReader[] = [OUR_READER, { name: 'chrono-node', read: readWithChrono }];

/** Reads every text and scores what came of it. */
export function scoreTexts(
  reader: NamedReader,
  texts: readonly GoldText[],
): (TextScore & { name: string })[] {
  return texts.map(({ name, text, gold }) => ({
    name,
    ...scoreReading(gold, text, reader.read(text, gold)),
  }));
}
