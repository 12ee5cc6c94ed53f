import { describe, expect, it } from 'vitest';
import { calendarCsv } from './calendar-csv.ts';
import { harmlessCell, originalCell } from './harmless-cell.ts';
import { exampleExport } from './testing/example-export.ts';

const lines = (file: string) => file.split('\r\n');

describe('a calendar as .csv', () => {
  it('opens in a Dutch Excel: byte order mark, semicolons, headings in Dutch', () => {
    const file = calendarCsv([exampleExport({ title: 'Opening; feest' })], 'nl');
    expect(file.startsWith('\ufeffDatum;Laatste dag;Begin;Einde;Titel;Groep;')).toBe(true);
    expect(lines(file)[1]).toMatch(
      /^2026-06-12;2026-06-12;10:00;12:30;"Opening; feest";Intervisiegroep 1;3;/,
    );
  });

  it('has commas in English', () => {
    const file = calendarCsv([exampleExport({ status: 'cancelled' })], 'en');
    expect(file).toContain('Date,Last day,Start,End,Title,');
    expect(file).toContain(',cancelled,');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', "'=x", "''-x", '＝1'])(
    'lets no spreadsheet run %j, and gives it back as it was',
    (bad) => {
      expect(harmlessCell(bad)).toBe(`'${bad}`);
      expect(originalCell(harmlessCell(bad))).toBe(bad);
    },
  );

  it.each(['gewoon', "'s-Gravenhage", "'t Huis", '3-4', ''])('leaves %j alone', (good) => {
    expect(harmlessCell(good)).toBe(good);
    expect(originalCell(good)).toBe(good);
  });

  it('keeps quotes and line ends within their cell', () => {
    const file = calendarCsv([exampleExport({ description: 'een "twee"\ndrie' })], 'nl');
    expect(file).toContain(';"een ""twee""\ndrie";');
  });
});
