import { describe, expect, it } from 'vitest';
import { compareSchoolHolidays } from './compare-school-holidays.ts';
import { readGovernmentSchoolHolidays, SCHOOL_HOLIDAY_LIMITS } from './government-school-holidays.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const region = (name: string, startdate: unknown, enddate: unknown) => ({ region: name, startdate, enddate });

const fileOf = (...vacations: unknown[]) => [
  {
    id: 'x',
    type: 'schoolvakanties',
    content: [{ title: 'Schoolvakanties 2026-2027', schoolyear: '\n 2026-2027 \n', vacations }],
  },
];
const holiday = (type: string, compulsorydates: unknown, ...regions: unknown[]) => ({
  type: `\n ${type} \n`,
  compulsorydates,
  regions,
});

function read(value: unknown) {
  const reading = readGovernmentSchoolHolidays(bytes(value));
  if (reading.fault !== null) throw new Error(reading.fault);
  return reading;
}

describe('the government’s school holidays', () => {
  it.each([
    ['midnight UTC to the last minute', '2026-10-10T00:00:00.000Z', '2026-10-18T21:59:00.000Z'],
    ['Dutch midnight in summer', '2026-10-09T22:00:00.000Z', '2026-10-17T22:00:00.000Z'],
    ['an offset of its own', '2026-10-10T00:00:00+02:00', '2026-10-18T23:59:59+02:00'],
    ['bare dates', '2026-10-10', '2026-10-18'],
    ['a clock without a zone', '2026-10-10T00:00:00', '2026-10-18T00:00:00'],
  ])('are the Dutch days on which they fall: %s', (_name, start, end) => {
    const { holidays } = read(fileOf(holiday('Herfstvakantie', 'false', region('noord', start, end))));
    expect(holidays).toEqual([
      {
        name: 'Herfstvakantie',
        region: 'north',
        startsOn: '2026-10-10',
        endsOn: '2026-10-18',
        isCompulsory: false,
        schoolYear: '2026-2027',
      },
    ]);
  });

  it('take Dutch midnight in winter, 23:00Z, for the next day', () => {
    const christmas = region('heel Nederland', '2026-12-18T23:00:00.000Z', '2027-01-02T23:00:00.000Z');
    const { holidays } = read(fileOf(holiday('Kerstvakantie', true, christmas)));
    expect(holidays.map((one) => `${one.region} ${one.startsOn} ${one.endsOn}`)).toEqual([
      'north 2026-12-19 2027-01-03',
      'middle 2026-12-19 2027-01-03',
      'south 2026-12-19 2027-01-03',
    ]);
    expect(holidays[0]?.isCompulsory).toBe(true);
  });

  it('may be one document as well as a list, and the same year may stand in two', () => {
    const [one] = fileOf(holiday('Herfstvakantie', 'false', region('zuid', '2026-10-17', '2026-10-25')));
    expect(read(one).holidays).toHaveLength(1);
    const twice = read([one, one]);
    expect(twice.holidays).toHaveLength(1);
    expect(twice.doubts).toEqual([]);
  });

  it('leave nothing out in silence', () => {
    const { holidays, doubts } = read(
      fileOf(
        holiday('Herfstvakantie', 'false', region('oost', '2026-10-17', '2026-10-25')),
        holiday('', 'false', region('zuid', '2026-10-17', '2026-10-25')),
        holiday('Meivakantie', 'false', region('zuid', '2027-02-30', '2027-05-02')),
        holiday('Meivakantie', 'false', region('noord', '2027-05-02', '2027-04-24')),
        holiday('Zomervakantie', 'true', region('noord', '2027-07-10', '2027-10-22')),
        holiday('Voorjaarsvakantie', 'false', region('zuid', '2029-02-13', '2029-02-21')),
        holiday('Krokusvakantie', 'false', region('zuid', '2029-02-13', '2029-02-20')),
      ),
    );
    expect(doubts.map(({ kind, isLeftOut }) => `${kind} ${isLeftOut}`)).toEqual([
      'unknownRegion true',
      'noName true',
      'badDate true',
      'endBeforeStart true',
      'tooLong false',
      'outsideSchoolYear false',
      'outsideSchoolYear false',
      'twice true',
    ]);
    expect(holidays.map((one) => one.name)).toEqual(['Zomervakantie', 'Voorjaarsvakantie']);
  });

  it.each([
    ['notJson', '{"content":'],
    ['notThisFormat', '[]'],
    ['notThisFormat', '{"holidays": []}'],
    ['notThisFormat', '"text"'],
    ['notThisFormat', '[null, 3, {"content": [1, null, {"vacations": "none"}]}]'],
    ['empty', ' '],
    ['empty', '{"content": [{"vacations": [null, {"regions": null}]}]}'],
  ])('say why nothing can be read: %s', (fault, text) => {
    expect(readGovernmentSchoolHolidays(bytes(text))).toEqual({ fault });
  });

  it('refuse other encodings, and more than anyone needs', () => {
    const latin = Uint8Array.from([...bytes('{"type":"vakanti'), 0xeb, ...bytes('"}')]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from('{}', (one) => [one.charCodeAt(0), 0]).flat()]);
    expect(readGovernmentSchoolHolidays(latin)).toEqual({ fault: 'wrongEncoding' });
    expect(readGovernmentSchoolHolidays(utf16)).toEqual({ fault: 'wrongEncoding' });
    expect(readGovernmentSchoolHolidays(bytes('{"a":"\0"}'))).toEqual({ fault: 'wrongEncoding' });
    expect(readGovernmentSchoolHolidays(new Uint8Array(SCHOOL_HOLIDAY_LIMITS.bytes + 1))).toEqual({
      fault: 'tooLarge',
    });
    const many = Array.from({ length: 400 }, (_, index) => {
      const year = 2000 + index;
      return holiday('Vakantie', 'true', region('heel Nederland', `${year}-05-01`, `${year}-05-08`));
    });
    expect(readGovernmentSchoolHolidays(bytes(fileOf(...many)))).toEqual({ fault: 'tooMany' });
  });
});

describe('a file beside what is stored', () => {
  const stored = (id: string, name: string, startsOn: string, endsOn: string) => ({
    id,
    name,
    region: 'north' as const,
    startsOn,
    endsOn,
    version: 1,
    source: 'elders',
  });

  it('tells what is new, changed, the same, and what the file does not have', () => {
    const { holidays } = read(
      fileOf(
        holiday('Herfstvakantie', 'false', region('noord', '2026-10-10', '2026-10-18')),
        holiday('Kerstvakantie', 'true', region('noord', '2026-12-19', '2027-01-03')),
        holiday('Meivakantie', 'true', region('noord', '2027-04-24', '2027-05-02')),
      ),
    );
    const table = [
      stored('a', 'Herfstvakantie', '2026-10-17', '2026-10-25'),
      stored('b', 'Kerstvakantie', '2026-12-19', '2027-01-03'),
      stored('c', 'Voorjaarsvakantie', '2027-02-20', '2027-02-28'),
      stored('d', 'Herfstvakantie', '2025-10-18', '2025-10-26'),
    ];
    const { proposals, notInFile } = compareSchoolHolidays(holidays, table);
    expect(proposals.map((one) => `${one.kind} ${'stored' in one ? one.stored.id : ''}`)).toEqual([
      'changed a',
      'same b',
      'new ',
    ]);
    expect(notInFile.map((one) => one.id)).toEqual(['c']);
  });
});
