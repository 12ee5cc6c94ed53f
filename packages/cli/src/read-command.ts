import { parseArgs } from 'node:util';
import { isDayOfCalendar, readMeetings } from '@leerkring/domain/dated-text/read-meetings';
import type { Command } from './commands.ts';
import { UsageError } from './failures.ts';
import { readTextFile } from './text-file.ts';

interface ReadCall {
  file: string;
  referenceDate: string;
  seriesStart: string | null;
}

function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'reference-date': { type: 'string' }, 'series-start': { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? 'wrong option') : 'wrong option',
    );
  }
}

/** Reads the call; every mistake in it is a usage error. */
function callOf(args: readonly string[]): ReadCall {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('read: which FILE?');
  if (more.length > 0) throw new UsageError(`read: one FILE at a time, not also "${more[0]}"`);
  const referenceDate = values['reference-date'] ?? today();
  if (!isDayOfCalendar(referenceDate))
    throw new UsageError(`read: --reference-date "${referenceDate}" is not a YYYY-MM-DD date`);
  const seriesStart = values['series-start'] ?? null;
  if (seriesStart !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(seriesStart))
    throw new UsageError(`read: --series-start "${seriesStart}" is not a YYYY-MM month`);
  return { file, referenceDate, seriesStart };
}

/** `leerkring read FILE`: what the reader of dated text finds, as JSON on standard output. */
export const readCommand: Command = {
  name: 'read',
  usage: 'read FILE [--reference-date YYYY-MM-DD] [--series-start YYYY-MM]',
  run(args) {
    const { file, referenceDate, seriesStart } = callOf(args);
    const result = readMeetings(readTextFile(file), { referenceDate, seriesStart });
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  },
};
