import type { AgendaItemEditInput, RowEditInput } from '../../../generated/graphql.ts';
import { isTime } from './session-draft.ts';

/** A point of the programme as typed; `id` is null for a new one, `key` tells them apart on screen. */
export interface AgendaDraft {
  key: string;
  id: string | null;
  version: number;
  title: string;
  startTime: string;
}

/** The edits that make one programme of the other: added, changed, removed, and put in order where that changed. */
export function agendaEdits(
  sessionId: string,
  before: readonly AgendaDraft[],
  after: readonly AgendaDraft[],
): RowEditInput[] {
  const kept = after.filter((one) => one.title.trim() !== '');
  const removed = before.filter((one) => !kept.some(({ id }) => id === one.id));
  const edits = kept.flatMap((one, index): RowEditInput[] => {
    const old = before.find(({ id }) => id !== null && id === one.id);
    const title = one.title.trim();
    const startTime = isTime(one.startTime) ? one.startTime : null;
    if (!one.id) return [{ agendaItem: { sessionId, title, startTime, position: index + 1 } }];
    const changed: AgendaItemEditInput = {};
    if (title !== old?.title) changed.title = title;
    if (startTime !== (old?.startTime || null)) changed.startTime = startTime;
    if (before.indexOf(old as AgendaDraft) !== index) changed.position = index + 1;
    return Object.keys(changed).length > 0
      ? [{ agendaItem: { id: one.id, version: one.version, ...changed } }]
      : [];
  });
  return [
    ...removed.flatMap(({ id, version }): RowEditInput[] =>
      id ? [{ remove: { kind: 'agendaItem', id, version } }] : [],
    ),
    ...edits,
  ];
}
