import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { EditorNetwork, EditorSchoolHoliday } from '../edit/session-editor-query.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { BusyDaysQuery } from './busy-days-query.ts';
import { type ClashBook, clashBook, spanOf } from './clash-book.ts';

interface UseClashesInput {
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  groupId: string | null;
  regionId: string | null;
  /** Sessions that do not stand in their own way. */
  without: readonly string[];
}

/** Everything that a day, time and place can clash with, asked once for all seasons of the network. */
export function useClashes(input: UseClashesInput): ClashBook & { isLoading: boolean } {
  const { network, schoolHolidays, groupId, regionId } = input;
  const span = useMemo(() => spanOf(network), [network]);
  const { data, loading } = useQuery(BusyDaysQuery, {
    variables: { networkId: network.id, groupId, regionId: groupId ? null : regionId, ...span },
  });
  const busy = data?.busyDays;
  const titleOf = useSessionTitle();
  const without = input.without.join(' ');
  const book = useMemo(
    () => clashBook({ network, schoolHolidays, busy, without: without.split(' '), titleOf }),
    [network, schoolHolidays, busy, without, titleOf],
  );
  return { ...book, isLoading: loading && !busy };
}
