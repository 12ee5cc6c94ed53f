import { useApolloClient } from '@apollo/client/react';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { candidateFrom } from '../edit/session-candidate.ts';
import type { EditorNetwork, EditorSchoolHoliday, EditorSession } from '../edit/session-editor-query.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { BusyDaysQuery } from './busy-days-query.ts';
import { clashBook, spanOf } from './clash-book.ts';
import { useClashWords } from './use-clash-words.ts';

/** What a session would clash with on another day, in sentences; without an answer of the server what is known here. */
export function useMovedClashes() {
  const client = useApolloClient();
  const titleOf = useSessionTitle();
  const wordsOf = useClashWords();

  return async (
    network: EditorNetwork,
    schoolHolidays: readonly EditorSchoolHoliday[],
    session: EditorSession,
    toDate: PlainDate,
  ): Promise<string[]> => {
    const groupId = session.group?.id ?? null;
    const regionId = groupId ? null : (session.region?.id ?? null);
    const variables = { networkId: network.id, groupId, regionId, ...spanOf(network) };
    const asked = client.query({ query: BusyDaysQuery, variables, fetchPolicy: 'cache-first' });
    const busy = (await asked.catch(() => null))?.data?.busyDays;
    const { clashesOf } = clashBook({ network, schoolHolidays, busy, without: [session.id], titleOf });
    const clashes = clashesOf(candidateFrom(session, toDate));
    return clashes.map(wordsOf);
  };
}
