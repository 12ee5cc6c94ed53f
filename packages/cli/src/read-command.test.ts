import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leerkring-read-'));

/** Runs `leerkring` as a person would, in a folder of its own. */
function leerkring(...args: string[]) {
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('leerkring read', () => {
  it('prints what it read as JSON, from a relative path', () => {
    const name = file(
      'data.txt',
      'Groep 1: 24 juni, 7 oktober, 22 januari\nGroep 2: 26 juni, 9 oktober, 24 januari\n',
    );
    const { status, stdout, stderr } = leerkring('read', name, '--series-start', '2024-06');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result.sessions.map((each: { date: string }) => each.date)).toEqual([
      '2024-06-24',
      '2024-10-07',
      '2025-01-22',
      '2024-06-26',
      '2024-10-09',
      '2025-01-24',
    ]);
    expect(result.sessions[0]).toMatchObject({
      group: 'Groep 1',
      status: 'planned',
      endDate: null,
      start: null,
      line: 1,
      span: [9, 16],
    });
    expect(result.period).toBeNull();
    for (const key of ['norms', 'groups', 'tracks', 'formats', 'problems'])
      expect(Array.isArray(result[key])).toBe(true);
  });

  it('takes the day of pasting from the call', () => {
    const name = file('year.txt', 'Bijeenkomst op 3 maart\n');
    const { stdout } = leerkring('read', name, '--reference-date', '2031-02-01');
    expect(JSON.parse(stdout).sessions[0].date).toBe('2031-03-03');
  });

  it('reads files in the encoding of old mail and of Windows', () => {
    const old = file('old.txt', Buffer.from('Caf\u00e9 op 3 maart 2026 in Zwolle', 'latin1'));
    const wide = file('wide.txt', Buffer.from('\ufeffOverleg op 3 maart 2026', 'utf16le'));
    for (const name of [old, wide])
      expect(JSON.parse(leerkring('read', name).stdout).sessions[0].date).toBe('2026-03-03');
  });

  it.each([
    ['a missing file', () => 'nowhere.txt', /^leerkring: nowhere\.txt: no such file$/],
    ['an empty file', () => file('empty.txt', ' \n\n'), /^leerkring: empty\.txt: is empty$/],
    [
      'a picture',
      () => file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0])),
      /is not a text file$/,
    ],
    ['a folder', () => '.', /is a folder, not a file$/],
    [
      'a file of more than 5 MB',
      () => file('large.txt', 'x'.repeat(5 * 1024 * 1024 + 1)),
      /larger than 5 MB/,
    ],
  ])('refuses %s in one line with exit code 1', (_, path, message) => {
    const { status, stdout, stderr } = leerkring('read', path());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [[]],
    [['read']],
    [['read', 'a.txt', 'b.txt']],
    [['read', 'a.txt', '--reference-date', '2026-02-30']],
    [['read', 'a.txt', '--series-start', '2026-13']],
    [['read', 'a.txt', '--nonsense']],
    [['nonsense']],
  ])('answers %j with exit code 2', (args) => {
    const { status, stdout, stderr } = leerkring(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toContain('    at ');
  });
});
