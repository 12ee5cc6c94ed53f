import { useApolloClient } from '@apollo/client/react';
import { daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import { inScope, type SeriesScope } from '@leerkring/domain/series/series-scope';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../generated/gql.ts';
import type { RowEditInput } from '../../generated/graphql.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { EditedNetwork } from '../change/edit-outcome.ts';
import { showToast } from '../change/toasts.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import { useMovedClashes } from './clashes/use-moved-clashes.ts';
import { endAfter } from './edit/end-after.ts';
import { SessionEditorQuery } from './edit/session-editor-query.ts';
import { editsToMove, editsToShift, seriesRow } from './edit/session-edits.ts';
import { useSessionTitle } from './use-session-title.ts';

/** What she saw of the session when she took it up. */
const SeenSession = graphql(`
  fragment SeenSession on Session {
    version
  }
`);

interface MoveOptions {
  scope?: SeriesScope;
  /** HH:MM of a part of that day that suits more people than its own time: the toast offers it. */
  betterAt?: string | null | undefined;
}

export type MoveResult = 'done' | 'unchanged' | 'failed';
type Words = Parameters<ReturnType<typeof useEditNetwork>['edit']>[1];

/**
 * Moves a session to another day, for whoever dropped it there. Nothing is asked beforehand: the toast tells what it
 * clashes with, offers to take the following of its series along, and to undo.
 */
export function useMoveSession(network: EditedNetwork) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const { edit, busy } = useEditNetwork(network);
  const titleOf = useSessionTitle();
  const clashesAt = useMovedClashes();

  const load = async (fetchPolicy: 'cache-first' | 'network-only') => {
    const variables = { slug: network.slug };
    const asked = client.query({ query: SessionEditorQuery, variables, fetchPolicy });
    const data = (await asked.catch(() => null))?.data;
    return data?.network ? { ...data, network: data.network } : null;
  };

  const send = async (edits: readonly RowEditInput[], words: Words): Promise<MoveResult> => {
    const outcome = await edit(edits, words);
    if ('message' in outcome) showToast({ kind: 'problem', text: outcome.message });
    return outcome.state === 'done' ? 'done' : 'failed';
  };

  /** The rest of the series, as they are by now: as many days further on. */
  const moveAlong = async (ids: ReadonlySet<string>, days: number): Promise<void> => {
    const book = await load('network-only');
    const all = book?.network.sessions.map(seriesRow) ?? [];
    const rows = all.filter(({ id }) => ids.has(id));
    const count = rows.length;
    if (!book || count === 0) return;
    await send(editsToShift(rows, days, { all, seasons: book.network.seasons }), {
      done: t`${plural(count, { one: '# volgende bijeenkomst', other: '# volgende bijeenkomsten' })} ook verplaatst`,
    });
  };

  /** On the same day, as long as before. */
  const moveToTime = async (sessionId: string, startTime: string): Promise<void> => {
    const book = await load('network-only');
    const session = book?.network.sessions.find((one) => one.id === sessionId);
    if (!session) return;
    const { id, version } = session;
    const endTime = endAfter(session, startTime);
    const title = titleOf(session);
    await send([{ session: { id, version, startTime, ...(endTime ? { endTime } : {}) } }], {
      done: t`${title} begint om ${startTime}`,
    });
  };

  const moveSession = async (
    sessionId: string,
    toDate: PlainDate,
    { scope = 'this', betterAt }: MoveOptions = {},
  ): Promise<MoveResult> => {
    const seen = client.readFragment({ id: `Session:${sessionId}`, fragment: SeenSession })?.version;
    const book = await load('cache-first');
    const session = book?.network.sessions.find((one) => one.id === sessionId);
    if (!book || !session) {
      showToast({ kind: 'problem', text: t`Verplaatsen lukte niet. Probeer het opnieuw.` });
      return 'failed';
    }
    const all = book.network.sessions.map(seriesRow);
    const row = { ...seriesRow(session), version: seen ?? session.version };
    const edits = editsToMove(row, toDate, scope, { all, seasons: book.network.seasons });
    if (edits.length === 0) return 'unchanged';
    const title = titleOf(session);
    const when = formatDate(toDate, i18n.locale, 'shortNoYear');
    const others = edits.length - 1;
    const following = inScope(row, all, 'following').filter(({ id }) => id !== sessionId);
    const along = new Set(following.map(({ id }) => id));
    const days = daysBetween(session.startsOn, toDate);
    return send(edits, {
      done:
        others > 0
          ? t`${plural(others, { one: `${title} en # andere verplaatst`, other: `${title} en # andere verplaatst` })}`
          : t`${title} verplaatst naar ${when}`,
      details: await clashesAt(book.network, book.schoolHolidays, session, toDate),
      ...(betterAt
        ? { action: { label: t`Liever om ${betterAt}`, run: () => void moveToTime(sessionId, betterAt) } }
        : scope === 'this' && along.size > 0
          ? { action: { label: t`De volgende ook`, run: () => void moveAlong(along, days) } }
          : {}),
    });
  };
  return { moveSession, busy };
}
