import { expect, it } from 'vitest';
import { exportAddress, feedAddress } from './export-address.ts';

it('a file holds what the calendar shows', () => {
  const filter = { season: 's1', group: 'g1', status: 'confirmed' as const };
  expect(exportAddress('samen', 'xlsx', filter, 'nl')).toBe(
    '/exports/networks/samen.xlsx?lang=nl&season=s1&group=g1&status=confirmed',
  );
  expect(exportAddress('samen', 'csv', {}, 'en')).toBe('/exports/networks/samen.csv?lang=en');
});

it('a feed is of the network, or of the part that is chosen', () => {
  expect(feedAddress('samen', '')).toBe('/feeds/networks/samen.ics');
  expect(feedAddress('samen', 'track:t1')).toBe('/feeds/tracks/t1.ics');
  expect(feedAddress('samen', 'group:g1')).toBe('/feeds/groups/g1.ics');
});
