import { describe, expect, it } from 'vitest';
import { readTables } from './read-tables.ts';
import { readTableText, tablesText } from './table-text.ts';

const TODAY = { referenceDate: '2026-11-22' };
const read = (...rows: string[][]) => readTables(tablesText([{ name: null, rows }]), TODAY);

describe('the text of a table', () => {
  it('gives the same cells back, with their places, line ends in a cell included', () => {
    const rows = [
      ['Datum', 'Titel'],
      ['12-1-2026', 'een\ntwee'],
      ['', '', 'x'],
    ];
    const text = tablesText([
      { name: 'Blad 1', rows },
      { name: 'Leeg', rows: [['', ' ']] },
      { name: null, rows: [['▤ geen blad']] },
    ]);
    const [first, ...others] = readTableText(text);
    expect(others).toHaveLength(0);
    expect(first?.name).toBe('Blad 1');
    expect(first?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([...rows, ['▤ geen blad']]);
    for (const row of first?.rows ?? []) {
      for (const { text: words, span } of row.cells) {
        expect(
          text
            .slice(...span)
            .trim()
            .replace(' ⏎ ', '\n'),
        ).toBe(words);
      }
    }
  });
});

describe('reading a table', () => {
  it('finds the headings under a title, in Dutch and English, in any order', () => {
    const dutch = read(
      ['Jaarplanning 2026'],
      [],
      ['Groep', 'Wanneer', 'Tijd', 'Locatie', 'Bijzonderheden'],
      ['Groep 1', '12-1-2026', '10.00 - 12.30 uur', 'De Kom', 'taart'],
      ['', '', '', '', ''],
      ['Groep 1', 'di 3 februari 2026', '', 'Online', ''],
    );
    expect(dutch.sessions).toMatchObject([
      { date: '2026-01-12', start: '10:00', end: '12:30', group: 'Groep 1', location: 'De Kom' },
      { date: '2026-02-03', start: null, group: 'Groep 1' },
    ]);
    expect(dutch.groups).toMatchObject([{ label: 'Groep 1' }]);
    const english = read(['Date', 'Start', 'End', 'Title'], ['2026-01-12', '2:00 PM', '4:30 pm', 'Dinner']);
    expect(english.sessions).toMatchObject([
      { date: '2026-01-12', start: '14:00', end: '16:30', title: 'Dinner' },
    ]);
  });

  it.each([
    [
      ['3/4/2026', '13/4/2026'],
      ['2026-04-03', '2026-04-13'],
    ],
    [
      ['3/4/2026', '4/13/2026'],
      ['2026-03-04', '2026-04-13'],
    ],
    [
      ['03.04.26', '2026/4/5'],
      ['2026-04-03', '2026-04-05'],
    ],
    [
      ['2026-04-03 00:00', '2026-04-04T09:30'],
      ['2026-04-03', '2026-04-04'],
    ],
  ])('reads %j by the order of the whole column', (cells, dates) => {
    const { sessions } = read(['Datum', 'Titel'], ...cells.map((one) => [one, 'x']));
    expect(sessions.map(({ date }) => date)).toEqual(dates);
  });

  it('reads times as spreadsheets keep them', () => {
    const rows = ['0.4375', '10u30', '9 uur', '9:00:00', '25:00', 'later', '1899-12-30 14:15'];
    const { sessions } = read(['Datum', 'Begin'], ...rows.map((one) => ['1-5-2027', one]));
    expect(sessions.map(({ start }) => start)).toEqual([
      '10:30',
      '10:30',
      '09:00',
      '09:00',
      null,
      null,
      '14:15',
    ]);
  });

  it('asks about a date that does not exist, and a row that is there twice', () => {
    const { sessions, problems } = read(
      ['Datum', 'Titel'],
      ['31-2-2026', 'a'],
      ['volgt nog', 'b'],
      ['3-3-2026', 'c'],
      ['3-3-2026', 'c'],
      ['25-12-2026', 'd'],
    );
    expect(problems).toMatchObject([
      { code: 'impossibleDate', text: '31-2-2026', line: 2 },
      { code: 'impossibleDate', text: 'volgt nog', line: 3 },
    ]);
    expect(sessions.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      [],
      ['duplicateDate'],
      ['publicHoliday'],
    ]);
  });

  it('reads every sheet, and a file without headings as a text', () => {
    const sheet = (name: string, day: string) => ({
      name,
      rows: [
        ['Datum', 'Groep'],
        [day, name],
      ],
    });
    const two = readTables(tablesText([sheet('Groep 1', '1-2-2026'), sheet('Groep 2', '2-2-2026')]), TODAY);
    expect(two.sessions.map(({ date, group }) => [date, group])).toEqual([
      ['2026-02-01', 'Groep 1'],
      ['2026-02-02', 'Groep 2'],
    ]);
    expect(read(['Groep 1'], ['12 januari 2026'], ['9 februari 2026']).sessions).toHaveLength(2);
  });

  it('reads 10,000 rows within a second', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `${(index % 28) + 1}-3-2026`,
      `Rij ${index}`,
      '10:00',
    ]);
    const started = performance.now();
    expect(read(['Datum', 'Titel', 'Begin'], ...rows).sessions).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
