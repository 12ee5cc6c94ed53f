/** The readers that are compared, each as one function of a text and the facts given beside it. */

import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import { readWithChrono } from './chrono-reader.ts';
import type { Gold, GoldText, Reading } from './gold.ts';
import { type TextScore, scoreReading } from './score.ts';

export interface NamedReader {
  name: string;
  read(text: string, gold: Gold): Reading;
}

/** Ours and a general date parser. */
export const READERS: readonly NamedReader[] = [
  {
    name: 'leerkring',
    read: (text, gold) =>
      readMeetings(text, { referenceDate: gold.referenceDate, seriesStart: gold.seriesStart }),
  },
  { name: 'chrono-node', read: readWithChrono },
];

/** Reads every text and scores what came of it. */
export function scoreTexts(reader: NamedReader, texts: readonly GoldText[]): (TextScore & { name: string })[] {
  return texts.map(({ name, text, gold }) => ({
    name,
    ...scoreReading(gold, text, reader.read(text, gold)),
  }));
}
