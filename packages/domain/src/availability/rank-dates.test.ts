import { expect, it } from 'vitest';
import { rankDates } from './rank-dates.ts';
import type { AvailabilityKind } from './types.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id }));
const said = (...answers: (AvailabilityKind | null)[]) =>
  new Map(options.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]] as const] : [])));
const best = (people: ReadonlyMap<string, AvailabilityKind>[], sought = 1) =>
  rankDates(options, people, sought).flatMap(({ option, isBest }) => (isBest ? [option.id] : []));

it('counts who said what', () => {
  const [first] = rankDates(
    options,
    [said('can'), said('ifNeeded'), said('cannot'), said(null), said('prefers')],
    1,
  );
  expect(first?.counts).toEqual({ can: 2, ifNeeded: 1, cannot: 1, silent: 1 });
});

it('puts first where most can come, and then where fewest would do so unwillingly', () => {
  expect(best([said('can', 'ifNeeded', 'cannot'), said('cannot', 'ifNeeded', 'can')])).toEqual(['b']);
  expect(best([said('can', 'ifNeeded', 'can'), said('ifNeeded', 'can', 'can')])).toEqual(['c']);
});

it('says as many as are sought, and those that suit as well', () => {
  expect(best([said('can', 'ifNeeded', 'cannot')], 2)).toEqual(['a', 'b']);
  expect(best([said('can', 'can', 'cannot')], 1)).toEqual(['a', 'b']);
  expect(best([said('cannot', null, null)], 3)).toEqual([]);
  expect(best([], 1)).toEqual([]);
});
