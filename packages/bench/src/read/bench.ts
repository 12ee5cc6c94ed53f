/** `pnpm bench read`: how fast the reader of dated text grows, and how well it reads. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import { dateF1, FIGURE_NAMES, type Figures, share, sumFigures } from './figures.ts';
import { CORPUS_FOLDER, realTextsFolder } from './folders.ts';
import { type GoldText, loadGoldTexts } from './gold.ts';
import { type GrowthRow, measureGrowth } from './growth.ts';
import { READERS, scoreTexts } from './readers.ts';

const RESULTS_FOLDER = fileURLToPath(new URL('../../results/', import.meta.url));

/** What the figures mean that their names do not say. */
const LEGEND = [
  'ambiguous meetings count neither way; facts are scored on meetings that were found',
  'cancelled: of the cancelled meetings; leftAlone: deadlines, mailings and the like that became no meeting',
  'quiet: meetings that needed no warning and got none; spans: findings that point at words of the text',
];

function percent(figures: Figures, name: (typeof FIGURE_NAMES)[number]): string {
  const { right, total } = figures[name];
  return total === 0 ? '-' : `${share(figures[name]).toFixed(3)} (${right}/${total})`;
}

function printTable(title: string, columns: { name: string; figures: Figures }[]): void {
  console.log(`\n${title}`);
  const row = (cells: string[]) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(20))).join(''));
  row(['', ...columns.map((column) => column.name)]);
  row(['date F1', ...columns.map((column) => dateF1(column.figures).toFixed(3))]);
  for (const name of FIGURE_NAMES) row([name, ...columns.map((column) => percent(column.figures, name))]);
}

function printGrowth(rows: readonly GrowthRow[]): void {
  console.log('Reading time (median)');
  for (const { characters, milliseconds, ratio } of rows) {
    const growth = ratio === null ? '' : `  x ${ratio.toFixed(1)} for ten times the text`;
    console.log(
      `${`${characters / 1000} kB`.padStart(10)}${`${milliseconds.toFixed(1)} ms`.padStart(14)}${growth}`,
    );
  }
}

function benchTexts(title: string, texts: readonly GoldText[], isVerbose: boolean) {
  const columns = READERS.map((reader) => {
    const scores = scoreTexts(reader, texts);
    return { name: reader.name, figures: sumFigures(scores.map((score) => score.figures)), scores };
  });
  printTable(`${title}: ${texts.length} texts`, columns);
  if (isVerbose)
    for (const { name, figures, misses } of columns[0]?.scores ?? []) {
      console.log(`\n  ${name}: date F1 ${dateF1(figures).toFixed(3)}`);
      for (const miss of misses) console.log(`    ${miss}`);
    }
  return { title, texts: texts.length, readers: columns };
}

/**
 * Runs the bench, prints tables and writes `packages/bench/results/read.json`.
 * @param args `--verbose` names every miss of each text.
 */
export function benchRead(args: readonly string[]): void {
  const isVerbose = args.includes('--verbose');
  const corpus = loadGoldTexts(CORPUS_FOLDER);
  const growth = measureGrowth(
    (text) => readMeetings(text, { referenceDate: '2026-01-01' }),
    corpus.map(({ text }) => text),
  );
  printGrowth(growth);
  const scores = [benchTexts('Invented texts', corpus, isVerbose)];
  const real = realTextsFolder();
  if (real !== null) scores.push(benchTexts('Real texts', loadGoldTexts(real), isVerbose));
  console.log(`\n${LEGEND.join('\n')}`);
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const file = join(RESULTS_FOLDER, 'read.json');
  writeFileSync(file, `${JSON.stringify({ growth, scores }, null, 2)}\n`);
  console.error(`written: ${file}`);
}
