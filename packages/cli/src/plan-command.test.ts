import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leerkring-plan-'));

function leerkring(...args: string[]) {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const problem = {
  version: 1,
  horizon: { start: '2026-01-01', end: '2026-06-30' },
  weekdays: [1, 2, 3, 4, 5],
  dayParts: [{ id: 'morning', start: '09:30', end: '12:00' }],
  people: [{ id: 'p', unavailable: [{ start: '2026-02-09', end: '2026-02-13', dayPart: null }] }],
  series: [
    { id: 'g', sessions: 3, minGapDays: 21, idealGapDays: 42, attendees: ['p'], durationMinutes: 120 },
  ],
};

describe('leerkring plan, check, explain, replan and ics', () => {
  const name = file('problem.json', problem);
  const planned = leerkring('plan', name, '--seed', '3', '--seconds', '0.3', '--progress');
  const plan = JSON.parse(planned.stdout);
  const planName = file('plan.json', plan);

  it('prints the plan on standard output and how it got better on standard error', () => {
    expect(planned.status).toBe(0);
    expect(planned.stderr).toMatch(/^\d+\.\d s {2}hard 0 {2}soft [\d.]+\n/);
    expect(plan).toMatchObject({ version: 1, unplanned: [], score: { hard: 0, soft: 0 }, violations: [] });
    expect(plan.assignments).toHaveLength(3);
    expect(plan.assignments[0]).toMatchObject({
      series: 'g',
      index: 1,
      start: '09:30',
      end: '11:30',
      room: null,
    });
  });

  it('checks a plan, its own included, without believing its score', () => {
    expect(JSON.parse(leerkring('check', name, planName).stdout).score).toEqual(plan.score);
    const moved = file('moved.json', {
      ...plan,
      assignments: [{ ...plan.assignments[0], date: '2026-02-14' }],
    });
    const { status, stdout } = leerkring('check', name, moved);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.score.hard).toBe(3);
    expect(answer.violations[0]).toEqual({
      constraint: 'outsideWeekdays',
      level: 'hard',
      subjects: ['g#1'],
      amount: 1,
    });
  });

  it('explains one day, and all days', () => {
    const call = ['explain', name, planName, '--series', 'g', '--index', '1'];
    const { days } = JSON.parse(leerkring(...call, '--date', '2026-02-10').stdout);
    expect(days).toHaveLength(1);
    expect(days[0].reasons).toContainEqual({ constraint: 'absence', amount: 1, subjects: ['p', 'g#1'] });
    expect(JSON.parse(leerkring(...call).stdout).days).toHaveLength(181);
  });

  it('replans without moving what may stay', () => {
    const again = JSON.parse(leerkring('replan', name, planName).stdout);
    expect(again.assignments).toEqual(plan.assignments);
    expect(again.moved).toEqual([]);
  });

  it('writes a plan as an iCalendar file', () => {
    const { status, stdout } = leerkring('ics', name, planName);
    expect(status).toBe(0);
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(stdout).toContain(
      `DTSTART;TZID=Europe/Amsterdam:${plan.assignments[0].date.replaceAll('-', '')}T093000`,
    );
  });

  it.each([
    ['no JSON', () => ['plan', file('broken.json', '{')], /^leerkring: broken\.json: is no JSON/],
    ['an unknown key', () => ['plan', file('key.json', { ...problem, serie: [] })], /unknown key "serie"$/],
    [
      'an unknown series',
      () => ['explain', name, planName, '--series', 'x', '--index', '1'],
      /has no series "x"$/,
    ],
    ['a missing file', () => ['check', name, 'nowhere.json'], /nowhere\.json: no such file$/],
  ])('answers %s with exit code 1 in one line', (_, args, message) => {
    const { status, stdout, stderr } = leerkring(...args());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['plan']],
    [['plan', name, '--seed', 'x']],
    [['plan', name, '--nonsense']],
    [['check', name]],
    [['ics', name]],
    [['explain', name, planName, '--series', 'g']],
  ])('answers %j with exit code 2', (args) => {
    expect(leerkring(...args).status).toBe(2);
  });
});
