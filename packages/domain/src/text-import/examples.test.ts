import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMeetings } from '../dated-text/read-meetings.ts';
import { countImport } from './counts.ts';
import { proposeImport } from './propose-import.ts';
import { asExisting } from './testing/as-existing.ts';
import type { ImportProposal } from './types.ts';

const today = '2026-11-22';

function text(name: string): string {
  return readFileSync(new URL(`./examples/${name}.txt`, import.meta.url), 'utf8');
}

function proposeExample(name: string): ImportProposal {
  const words = text(name);
  const reading = readMeetings(words, { referenceDate: today });
  const first = proposeImport(reading, { text: words, today });
  const again = proposeImport(reading, { text: words, today, existing: asExisting(first) });
  expect(countImport(again)).toEqual({ made: {}, changed: 0, total: 0 });
  return first;
}

describe('a text about three groups', () => {
  const proposal = proposeExample('directors-in-three-groups');

  it('becomes three groups with six, six and five dates, and a dinner for the network', () => {
    const { groups, sessions, season } = proposal;
    expect(groups.map((group) => sessions.filter((one) => one.fields.group === group.key).length)).toEqual([
      6, 6, 5,
    ]);
    const dates = sessions.map((one) => one.fields.startsOn).sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2024-06-12', '2025-02-12']);
    const dinner = sessions.find((one) => one.fields.group === null)?.fields;
    expect(dinner).toMatchObject({ startsOn: '2024-07-01', startTime: '17:30', endTime: '21:00' });
    expect(season?.fields).toMatchObject({ startsOn: '2024-06-01', endsOn: '2025-02-28' });
  });

  it('marks the wording that the question is about, and the times and place of the dinner', () => {
    const words = proposal.marks.map((mark) => [
      mark.kind,
      text('directors-in-three-groups').slice(...mark.span),
    ]);
    expect(words).toContainEqual(['doubt', 'zes intervisiegesprekken']);
    expect(words).toContainEqual(['session', '17:30 – 21:00 uur']);
    expect(words).toContainEqual(['detail', 'secretariaat@samenleren.example.nl']);
  });

  it('asks about the sixth date of group 3 and about the year of January and February', () => {
    expect(proposal.doubts.map((one) => one.code)).toEqual(['fewerListedThanAnnounced', 'rolloverYear']);
    expect(proposal.doubts[0]?.values).toMatchObject({ listed: 5, announced: 6 });
  });
});

describe('a text with a programme of formats', () => {
  const proposal = proposeExample('programme-of-formats');
  const format = (title: string) => proposal.formats.find((one) => one.fields.title === title)?.fields;

  it('becomes formats with their norms, in the years that the text names', () => {
    expect(proposal.formats).toHaveLength(5);
    expect(format('Landelijke informatiedag')?.norms[0]?.slots).toEqual([
      { months: [3], year: 2020 },
      { months: [11], year: 2020 },
    ]);
    expect(format('Dialoogsessies')?.norms[0]?.slots.map((slot) => slot.year)).toEqual([2019, 2020, 2020]);
    expect(format('Landelijke themabijeenkomsten')?.norms[0]?.asNeeded).toBe(true);
  });

  it('knows what is held only with enough interest, how long it takes and whose audience depends on the theme', () => {
    expect(format('Dialoogsessies')).toMatchObject({ onlyWithEnoughInterest: true, durationMinutes: 150 });
    expect(format('Landelijke themabijeenkomsten')?.audienceDependsOnTheme).toBe(true);
  });

  it('keeps the two extra representatives per region with the information day', () => {
    const day = proposal.formats.find((one) => one.fields.title === 'Landelijke informatiedag')?.key;
    expect(proposal.delegations[0]?.fields).toMatchObject({
      format: day,
      per: 'region',
      maxPeople: 2,
      isExtra: true,
    });
  });

  it('draws the season from the months of the norms', () => {
    expect(proposal.season?.fields).toMatchObject({ startsOn: '2019-11-01', endsOn: '2020-11-30' });
  });
});
