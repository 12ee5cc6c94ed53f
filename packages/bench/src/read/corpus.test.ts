/** The corpus of invented texts, and the real ones where they are at hand, are read as well as promised. */

import { describe, expect, it } from 'vitest';
import { type FigureName, share, sumFigures } from './figures.ts';
import { CORPUS_FOLDER, realTextsFolder } from './folders.ts';
import { type GoldText, loadGoldTexts } from './gold.ts';
import { OUR_READER, scoreTexts } from './readers.ts';

/** The least share of right answers, by figure. */
const LEAST: Partial<Record<FigureName, number>> = {
  datePrecision: 0.98,
  dateRecall: 0.98,
  group: 0.95,
  start: 0.95,
  end: 0.95,
  place: 0.9,
  status: 0.95,
  normRecall: 0.9,
  normPrecision: 0.9,
  warned: 1,
  leftAlone: 1,
  spans: 1,
};

function expectPromised(texts: readonly GoldText[]): void {
  const scores = scoreTexts(OUR_READER, texts);
  const figures = sumFigures(scores.map((score) => score.figures));
  for (const [name, least] of Object.entries(LEAST) as [FigureName, number][]) {
    const misses = scores.flatMap((score) =>
      score.misses.filter((miss) => miss.startsWith(`${name}:`)).map((miss) => `${score.name}: ${miss}`),
    );
    expect(share(figures[name]), `${name}\n${misses.join('\n')}`).toBeGreaterThanOrEqual(least);
  }
}

describe('readMeetings', () => {
  it('reads the invented texts as well as promised', () => {
    const texts = loadGoldTexts(CORPUS_FOLDER);
    expect(texts.length).toBeGreaterThanOrEqual(33);
    expectPromised(texts);
  });

  const real = realTextsFolder();
  if (real !== null)
    it('reads the real texts as well as promised', () => {
      expectPromised(loadGoldTexts(real));
    });
});
