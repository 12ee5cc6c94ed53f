import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeetings } from './read-meetings.ts';
import type { ReadResult } from './types.ts';

/** The texts of five real networks, only where the environment names their folder. */
const shared = process.env.LEERKRING_SHARED;

/** Reads the text whose name starts with a number; pasting it years later must not matter. */
function readSeed(number: string): ReadResult {
  const folder = join(shared ?? '', 'seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  return readMeetings(readFileSync(join(folder, name), 'utf8'), { referenceDate: '2026-01-10' });
}

describe.runIf(shared)('reading the texts of real networks', () => {
  it('finds the formats of a table that lost its cells, with their norms', () => {
    const { formats, norms, sessions, capacities, network } = readSeed('000');
    expect(network.goal, 'the head of a column is no goal').toBeNull();
    expect(sessions).toEqual([]);
    expect(formats).toHaveLength(5);
    expect(formats.every((each) => each.purpose && each.audience && each.explanation && each.when)).toBe(
      true,
    );
    expect(formats.map((each) => each.durationMinutes)).toEqual([null, null, 150, 90, 150]);
    const rules = norms.map((norm) => [norm.timesPerYear, norm.slots]);
    expect(rules).toContainEqual([2, [[3], [11]]]);
    expect(rules).toContainEqual([1, [[9]]]);
    expect(rules).toContainEqual([2, [[1, 2], [6]]]);
    expect(rules).toContainEqual([3, [[11], [3], [6]]]);
    expect(norms.some((norm) => norm.timesPerYear === null && /naar behoefte/.test(norm.pattern))).toBe(true);
    expect(capacities).toMatchObject([{ max: 2, per: 'regio' }]);
  });

  it('finds tracks, results and a run that contradicts itself', () => {
    const { tracks, period, problems, network, principlesCount, sessions } = readSeed('001');
    expect(sessions).toEqual([]);
    expect(tracks.map((track) => track.label)).toEqual(['Lijn 1', 'Lijn 2', 'Lijn 3', 'Lijn 4']);
    expect(period).toEqual({ start: '2020-11-01', end: '2022-05-01' });
    expect(problems.map((problem) => problem.code)).toContain('conflictingPeriod');
    expect(network.results).toHaveLength(6);
    expect(principlesCount).toBe(10);
    expect(network.facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'Projectnummer', value: '638018015' }),
        expect.objectContaining({ label: 'gemeenten', value: '9' }),
      ]),
    );
  });

  it('finds three groups over the turn of the year, and the one that misses a date', () => {
    const { sessions, groups, problems, network } = readSeed('002');
    expect(groups.map((group) => group.announcedSessions)).toEqual([6, 6, 6]);
    const perGroup = groups.map(({ label }) =>
      sessions.filter((each) => each.group === label).map((each) => each.date),
    );
    expect(perGroup.map((dates) => dates.length)).toEqual([6, 6, 5]);
    expect(perGroup.map((dates) => [dates[0], dates.at(-1)])).toEqual([
      ['2024-06-24', '2025-01-22'],
      ['2024-06-12', '2025-02-12'],
      ['2024-06-19', '2025-02-10'],
    ]);
    expect(sessions.filter((each) => each.group === null)).toMatchObject([
      { date: '2024-07-01', start: '17:30', end: '21:00', location: 'regio Utrecht', online: false },
    ]);
    expect(
      problems
        .filter((problem) => problem.code === 'fewerListedThanAnnounced')
        .map((problem) => problem.line),
    ).toContain(23);
    expect(network.registration?.open).toBe(false);
  });

  it('finds meetings without dates, and leaves the date of publication', () => {
    const { sessions, roughFacts, themes, network } = readSeed('003');
    expect(sessions).toEqual([]);
    expect(network.published).toBe('2021-06-23');
    expect(roughFacts).toContainEqual(expect.objectContaining({ kind: 'meetings', count: 4, online: true }));
    expect(themes).toHaveLength(4);
    expect(themes.every((theme) => theme.questions.length > 0)).toBe(true);
    expect(network.contact?.email).toMatch(/@/);
  });

  it('finds themes, one still open, and how many may take part', () => {
    const { themes, capacities, delegationRules } = readSeed('004');
    expect(themes.map((theme) => theme.open)).toEqual([false, false, true]);
    expect(capacities).toMatchObject([
      { unit: 'gemeenten', min: null, max: 2, per: 'werkplaats' },
      { unit: 'gemeenten', min: 7, max: 10, per: 'leernetwerk' },
    ]);
    expect(delegationRules).toMatchObject([{ people: 2, strength: 'desired' }]);
  });
});
