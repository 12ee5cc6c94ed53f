import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_FILE_LIMITS } from '@leerkring/contract/text-import-limits';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import { readTableFile } from './read-table-file.ts';
import { type TableFileKind, tableFileKind } from './table-file.ts';

const ZONE = 'Europe/Amsterdam';

const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const workbook = () => new Uint8Array(readFileSync(join(import.meta.dirname, 'testing/two-groups.xlsx')));

async function rowsOf(kind: TableFileKind, bytes: Uint8Array<ArrayBuffer> | string): Promise<string[][]> {
  const answer = await readTableFile(kind, typeof bytes === 'string' ? encode(bytes) : bytes, ZONE);
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.tables.flatMap(({ rows }) => rows.map((row) => [...row]));
}

async function refusalOf(kind: TableFileKind, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const started = performance.now();
  const answer = await readTableFile(kind, bytes, ZONE);
  expect(performance.now() - started).toBeLessThan(2000);
  return 'refusal' in answer ? answer.refusal : 'read';
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, character] of [...`\ufeff${text}`].entries()) {
    view.setUint16(index * 2, character.charCodeAt(0), true);
  }
  return new Uint8Array(view.buffer);
}

describe('a .csv', () => {
  const wanted = [
    ['Datum', 'Titel'],
    ['12-1-2026', 'Café; "twee"\nregels, ja'],
  ];
  const semicolons = 'Datum;Titel\r\n12-1-2026;"Café; ""twee""\nregels, ja"\r\n';

  it.each([
    ['UTF-8', encode(semicolons)],
    ['UTF-8 with its mark', encode(`\ufeff${semicolons}`)],
    ['Windows-1252', latin(semicolons)],
    ['UTF-16', utf16(semicolons)],
    ['commas', encode(semicolons.replace('Datum;', 'Datum,').replace('2026;', '2026,'))],
    ['tabs', encode(semicolons.replace('Datum;', 'Datum\t').replace('2026;', '2026\t'))],
    ['upright strokes', encode(semicolons.replace('Datum;', 'Datum|').replace('2026;', '2026|'))],
  ])('is read in %s', async (_what, bytes) => {
    expect(await rowsOf('csv', bytes)).toEqual(wanted);
  });

  it('loses the apostrophes by which our export made formulas harmless', async () => {
    expect(await rowsOf('csv', "a;b\r\n'=1+1;'s-Hertogenbosch\r\n")).toEqual([
      ['a', 'b'],
      ['=1+1', "'s-Hertogenbosch"],
    ]);
  });

  it('is refused with more rows than fit, and read with as many', async () => {
    const lines = (rows: number) => encode(`a;b\n${'1;2\n'.repeat(rows)}`);
    expect(await refusalOf('csv', lines(TABLE_FILE_LIMITS.rows + 1))).toBe('tooManyRows');
    expect(await refusalOf('csv', lines(TABLE_FILE_LIMITS.rows))).toBe('read');
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'binary'],
    ['another encoding', latin('Datum;Titel\n1-1-2026;caf\x8e \x9d\x81\n'), 'encoding'],
    ['nothing', encode('\n\n'), 'noRows'],
  ])('is refused when it is %s', async (_what, bytes, refusal) => {
    expect(await refusalOf('csv', bytes)).toBe(refusal);
  });

  it('of 100 MB is refused before it is read', async () => {
    const big = { name: 'data.csv', type: 'text/csv', size: 100_000_000 } as File;
    expect(await readFile(big, ZONE)).toEqual({ refusal: 'tooBigTable' });
  });
});

describe('a workbook', () => {
  it('gives the rows of every sheet, days and times as they look', async () => {
    expect(await rowsOf('xlsx', workbook())).toEqual([
      ['Jaarplanning', '', '', '', ''],
      ['', '', '', '', ''],
      ['Datum', 'Begin', 'Eindtijd', 'Groep', 'Locatie'],
      ['2026-01-12', '10:30', '12:30', 'Groep 1', 'De Kom'],
      ['2026-02-09', '10:00', '', 'Groep 1', '=HYPERLINK("x")'],
      ['Datum', 'Titel'],
      ['2026-03-29', 'Een\nTwee'],
      ['30 maart 2026', 'Drie'],
    ]);
  });

  it('is refused before it is unpacked when it would be too big', async () => {
    const bomb = workbook();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 60_000_000, true);
    }
    expect(await refusalOf('xlsx', bomb)).toBe('tooManyRows');
  });

  it.each([
    ['cut off', () => workbook().slice(0, 1500)],
    ['no workbook', () => encode('PK\u0003\u0004 and nothing more')],
    ['a .csv in disguise', () => encode('Datum;Titel\n1-1-2026;x')],
    ['damaged inside', () => workbook().fill(7, 100, 900)],
  ])('is refused when it is %s', async (_what, bytes) => {
    expect(await refusalOf('xlsx', bytes())).toBe('broken');
  });
});

describe('a calendar file', () => {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT'];
  const file = (...lines: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const days = (rows: string[][]) => rows.slice(1).map((row) => row.slice(0, 4).join(' ').trim());

  it('is told in the time of the network', async () => {
    const rows = await rowsOf(
      'ics',
      file(
        ...event('DTSTART:20260112T090000Z', 'DTEND:20260112T113000Z', 'SUMMARY:In UTC', 'LOCATION:De Kom'),
        ...event('DTSTART;TZID=America/New_York:20260113T040000', 'DURATION:PT1H', 'SUMMARY:Ver weg'),
        ...event(
          'DTSTART:20260114T100000',
          'DTEND:20260114T110000',
          'SUMMARY:Afgelast: Zwevend',
          'STATUS:CANCELLED',
        ),
        ...event('DTSTART;VALUE=DATE:20260115', 'DTEND;VALUE=DATE:20260117', 'SUMMARY:Twee dagen'),
      ),
    );
    expect(rows).toEqual([
      ['Datum', 'Laatste dag', 'Begin', 'Einde', 'Status', 'Online', 'Titel', 'Locatie'],
      ['2026-01-12', '2026-01-12', '10:00', '12:30', '', '', 'In UTC', 'De Kom'],
      ['2026-01-13', '2026-01-13', '10:00', '11:00', '', '', 'Ver weg', ''],
      ['2026-01-14', '2026-01-14', '10:00', '11:00', 'afgelast', '', 'Zwevend', ''],
      ['2026-01-15', '2026-01-16', '', '', '', '', 'Twee dagen', ''],
    ]);
  });

  it('writes repeats out, without those that were taken out, and moved ones on their new day', async () => {
    const rows = await rowsOf(
      'ics',
      file(
        ...event(
          'DTSTART;TZID=Europe/Amsterdam:20260316T100000',
          'DTEND;TZID=Europe/Amsterdam:20260316T120000',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=Europe/Amsterdam:20260323T100000',
          'SUMMARY:Elke week',
        ),
        ...event(
          'RECURRENCE-ID;TZID=Europe/Amsterdam:20260406T100000',
          'DTSTART;TZID=Europe/Amsterdam:20260407T140000',
          'DTEND;TZID=Europe/Amsterdam:20260407T150000',
          'SUMMARY:Verzet',
        ),
      ),
    );
    expect(days(rows)).toEqual([
      '2026-03-16 2026-03-16 10:00 12:00',
      '2026-03-30 2026-03-30 10:00 12:00',
      '2026-04-07 2026-04-07 14:00 15:00',
    ]);
  });

  it('follows repeats without end for two years, and refuses those beyond all rows', async () => {
    const daily = event('DTSTART:20260101T090000Z', 'RRULE:FREQ=WEEKLY', 'SUMMARY:x');
    expect(days(await rowsOf('ics', file(...daily)))).toHaveLength(105);
    const endless = event('DTSTART:20260101T090000Z', 'RRULE:FREQ=SECONDLY', 'SUMMARY:x');
    expect(await refusalOf('ics', encode(file(...endless)))).toBe('tooManyRows');
  });

  it('of our own names its sessions, and takes nothing back that was composed for it', async () => {
    const rows = await rowsOf(
      'ics',
      file(
        'BEGIN:VEVENT',
        'UID:abc@leerkring',
        'DTSTART:20260112T090000Z',
        'DTEND:20260112T110000Z',
        'SUMMARY:Groep 1\\, bijeenkomst 3',
        'URL;VALUE=URI:https://leren.example.nl/sessions/0197-aa',
        'END:VEVENT',
      ),
    );
    expect(rows[0]).not.toContain('Titel');
    expect(rows[1]?.slice(0, 6)).toEqual(['2026-01-12', '2026-01-12', '10:00', '12:00', '', '0197-aa']);
  });

  it.each([['no calendar'], ['BEGIN:VCALENDAR\nBEGIN:VEVENT\n'], ['BEGIN:VCARD\nEND:VCARD']])(
    '%j is refused',
    async (text) => {
      expect(await refusalOf('ics', encode(text))).toBe('broken');
    },
  );
});

it('knows a file by its name, else by its type', () => {
  expect(tableFileKind({ name: 'Data.XLSX', type: '' })).toBe('xlsx');
  expect(tableFileKind({ name: 'data.tsv', type: '' })).toBe('csv');
  expect(tableFileKind({ name: 'data', type: 'text/calendar' })).toBe('ics');
  expect(tableFileKind({ name: 'data.txt', type: 'text/plain' })).toBeNull();
});
