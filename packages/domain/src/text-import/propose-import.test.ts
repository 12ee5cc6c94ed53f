import { describe, expect, it } from 'vitest';
import { countImport, hasFindings } from './counts.ts';
import { NO_EDITS } from './edits.ts';
import { makePlan } from './make-plan.ts';
import { proposeImport } from './propose-import.ts';
import { aReading } from './testing/a-reading.ts';
import { asExisting } from './testing/as-existing.ts';
import { THREE_GROUPS, threeGroupsReading } from './testing/three-groups.ts';
import type { ImportProposal } from './types.ts';

const today = '2024-05-01';
const text = THREE_GROUPS;

function propose(options: Partial<Parameters<typeof proposeImport>[1]> = {}): ImportProposal {
  return proposeImport(threeGroupsReading(), { text, today, ...options });
}

describe('proposing a new network', () => {
  it('makes each group with its dates, code and colour', () => {
    const { groups, sessions } = propose();
    expect(groups.map((group) => [group.fields.name, group.fields.code, group.fields.color])).toEqual([
      ['Groep 1', 'G1', 'blue'],
      ['Groep 2', 'G2', 'plum'],
      ['Groep 3', 'G3', 'moss'],
    ]);
    const counts = groups.map((group) => sessions.filter((one) => one.fields.group === group.key).length);
    expect(counts).toEqual([6, 6, 5]);
  });

  it('makes a label with a single date a meeting of the whole network', () => {
    const dinner = propose().sessions.at(-1)?.fields;
    expect(dinner).toMatchObject({
      group: null,
      title: 'Netwerkdiner',
      startsOn: '2024-07-01',
      startTime: '17:30',
      endTime: '21:00',
      placeNote: 'regio Utrecht',
    });
  });

  it('draws the season around the dates', () => {
    expect(propose().season?.fields).toEqual({
      name: '2024–2025',
      startsOn: '2024-06-01',
      endsOn: '2025-02-28',
    });
  });

  it('counts what will be made', () => {
    expect(countImport(propose()).made).toEqual({ network: 1, season: 1, group: 3, session: 18 });
  });

  it('marks each finding once, in order, inside the text', () => {
    const { marks } = propose();
    const words = marks.map((mark) => text.slice(...mark.span));
    expect(words).toContain('12 februari');
    expect(marks.every((mark, index) => mark.span[0] >= (marks[index - 1]?.span[1] ?? 0))).toBe(true);
    expect(marks.filter((mark) => mark.kind === 'session').map((mark) => mark.color)).toContain('moss');
  });
});

it('finds nothing worth a network in a text without meetings', () => {
  const words = 'Wat een mooie dag.';
  expect(hasFindings(proposeImport(aReading(), { text: words, today }))).toBe(false);
  expect(hasFindings(propose())).toBe(true);
});

describe('doubts', () => {
  it('asks about five dates where six are announced, with the sixth still to plan chosen', () => {
    const doubt = propose().doubts.find((one) => one.code === 'fewerListedThanAnnounced');
    expect(doubt).toMatchObject({
      values: { name: 'Groep 3', listed: 5, announced: 6 },
      chosen: 'planLater',
    });
    const answered = propose({ answers: { [doubt?.key ?? '']: 'listed' } });
    expect(answered.groups[2]?.fields.announcedSessions).toBe(5);
  });

  it('asks for the year past New Year when the text does not name it', () => {
    const doubt = propose().doubts.find((one) => one.code === 'rolloverYear');
    expect(doubt).toMatchObject({
      values: { year: 2025, months: [1, 2], seriesStart: '2024-06-12' },
      chosen: 'keep',
    });
    const answered = propose({ answers: { [doubt?.key ?? '']: 'year:2026' } });
    expect(answered.sessions.filter((one) => one.fields.startsOn.startsWith('2026'))).toHaveLength(5);
    expect(answered.season?.fields.endsOn).toBe('2026-02-28');
  });

  it('passes over an answer that is none of the choices', () => {
    const key = propose().doubts.find((one) => one.code === 'rolloverYear')?.key ?? '';
    expect(propose({ answers: { [key]: 'year:later' } }).sessions[5]?.fields.startsOn).toBe('2025-01-22');
  });

  it('asks whether a text belongs in the network of the same name', () => {
    const doubt = propose({ networks: [{ id: 'n7', name: 'samen  LEREN' }] }).doubts[0];
    expect(doubt).toMatchObject({ code: 'existingNetwork', chosen: 'network:n7' });
  });
});

describe('editing before making', () => {
  it('leaves the sessions of a group out with the group', () => {
    const edited = propose({ edits: { ...NO_EDITS, leftOut: ['group2'] } });
    expect(countImport(edited).made).toMatchObject({ group: 2, session: 12 });
  });

  it('moves a session of one day whole', () => {
    const edited = propose({ edits: { ...NO_EDITS, fields: { session1: { startsOn: '2024-06-25' } } } });
    expect(edited.sessions[0]?.fields).toMatchObject({ startsOn: '2024-06-25', endsOn: '2024-06-25' });
  });

  it('adds the sixth date and stretches the season to it', () => {
    const added = [{ key: 'added1', group: 'group3', startsOn: '2025-03-12' }];
    const edited = propose({ edits: { ...NO_EDITS, added } });
    expect(edited.sessions.filter((one) => one.fields.group === 'group3')).toHaveLength(6);
    expect(edited.season?.fields.endsOn).toBe('2025-03-31');
  });
});

describe('reading the same text into its own network again', () => {
  const existing = asExisting(propose());

  it('makes and changes nothing', () => {
    const again = propose({ existing });
    expect(countImport(again)).toEqual({ made: {}, changed: 0, total: 0 });
    const { network, season, ...lists } = makePlan(again);
    expect(network).toEqual({ key: 'network', id: 'network', version: 1 });
    expect(season).toMatchObject({ id: 'season' });
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it('asks about a session that seems to have been moved', () => {
    const there = structuredClone(existing);
    const third = there.sessions[2];
    if (third) Object.assign(third, { startsOn: '2024-10-14', endsOn: '2024-10-14' });
    const again = propose({ existing: there });
    const doubt = again.doubts.find((one) => one.code === 'sessionMoved');
    expect(doubt).toMatchObject({
      values: { name: 'Groep 1', dates: ['2024-10-14', '2024-10-07'] },
      chosen: 'move',
    });
    expect(countImport(again)).toMatchObject({ made: {}, changed: 1 });
    const both = propose({ existing: there, answers: { [doubt?.key ?? '']: 'both' } });
    expect(countImport(both)).toMatchObject({ made: { session: 1 }, changed: 0 });
    const kept = propose({ existing: there, answers: { [doubt?.key ?? '']: 'keep' } });
    expect(countImport(kept).total).toBe(0);
  });

  it('gives a new group a code and colour that nobody bears', () => {
    const there = structuredClone(existing);
    there.groups = there.groups.slice(0, 2);
    there.sessions = there.sessions.filter((one) => one.group !== 'group3');
    if (there.groups[1]) there.groups[1].code = 'G3';
    const [, , third] = propose({ existing: there }).groups;
    expect(third?.fields).toMatchObject({ code: 'G32', color: 'moss' });
  });

  it('fills what is empty and keeps what was written', () => {
    const there = structuredClone(existing);
    const [first] = there.groups;
    if (first) Object.assign(first, { announcedSessions: null, name: 'GROEP 1' });
    const [group] = propose({ existing: there }).groups;
    expect(group).toMatchObject({
      changes: ['announcedSessions'],
      fields: { name: 'GROEP 1', announcedSessions: 6 },
    });
  });
});
