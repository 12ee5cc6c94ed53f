import { describe, expect, it } from 'vitest';
import { plainSession } from './edits.ts';
import type { Existing } from './existing.ts';
import { proposed } from './proposed.ts';
import { proposeSeason } from './season.ts';
import type { NetworkFields, Proposed, SeasonFields, SessionFields } from './types.ts';

const network = { periodStart: null, periodEnd: null } as NetworkFields;

function sessions(...dates: string[]): Proposed<SessionFields>[] {
  return dates.map((date, index) => proposed('session', `session${index}`, null, plainSession(null, date)));
}

function season(id: string, startsOn: string, endsOn: string): Existing<SeasonFields> {
  return { id, version: 1, name: id, startsOn, endsOn };
}

describe('the season of an import', () => {
  it('is named after the year when it stays in one', () => {
    expect(proposeSeason(sessions('2026-03-02', '2026-05-11'), network, [], [])?.fields).toEqual({
      name: '2026',
      startsOn: '2026-03-01',
      endsOn: '2026-05-31',
    });
  });

  it('is the existing one that holds most dates, made longer for the others', () => {
    const there = [season('a', '2025-01-01', '2025-12-31'), season('b', '2026-01-01', '2026-06-30')];
    const found = proposeSeason(sessions('2025-12-10', '2026-02-03', '2026-09-01'), network, [], there);
    expect(found?.existing?.id).toBe('b');
    expect(found).toMatchObject({ changes: ['startsOn', 'endsOn'], fields: { endsOn: '2026-09-30' } });
  });

  it('never takes a name that another season bears', () => {
    const there = [{ ...season('x', '2026-09-01', '2026-12-31'), name: '2026' }];
    expect(proposeSeason(sessions('2026-03-02'), network, [], there)?.fields.name).toBe('2026 (2)');
  });

  it('follows the run of the network when there are no dates, and is absent when nothing is known', () => {
    const run = { ...network, periodStart: '2020-11-01', periodEnd: '2022-05-01' };
    expect(proposeSeason([], run, [], [])?.fields.endsOn).toBe('2022-05-01');
    expect(proposeSeason([], network, [], [])).toBeNull();
  });
});
