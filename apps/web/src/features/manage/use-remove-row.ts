import { useApolloClient } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { EditableRowKind } from '../../generated/graphql.ts';
import { localeOf } from '../../lib/language.ts';
import type { EditedKind } from '../change/field-words.ts';
import { ROW_KIND_WORDS } from '../change/row-kind-words.ts';
import { showToast } from '../change/toasts.ts';
import { useEditNetwork } from '../change/use-edit-network.ts';
import type { FormKind } from './field-spec.ts';
import { ManageSessionsQuery } from './manage-sessions-query.ts';
import { type KindCount, removalEffects, touchesSessions } from './removal-effects.ts';
import { useRoom } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import { capitalised, rowName } from './row-name.ts';

/** Removes a row at once; the message says what went along and what stays without it, and offers undo. */
export function useRemoveRow() {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const { network, rows } = useRoom();
  const { edit } = useEditNetwork(network);
  const going = useRef(new Set<string>());
  const words = useRemovalWords();

  const sessions = async () => {
    const asked = client.query({
      query: ManageSessionsQuery,
      variables: { slug: network.slug },
      fetchPolicy: 'network-only',
    });
    // What it says of sessions is a service: the removal goes on without.
    return (await asked.catch(() => null))?.data?.network?.sessions ?? [];
  };
  const remove = async (kind: FormKind, row: RoomRow): Promise<boolean> => {
    // A second press while the first is on its way.
    if (going.current.has(row.id)) return false;
    going.current.add(row.id);
    const known = touchesSessions(kind) ? await sessions() : [];
    const done = words(kind, rowName(i18n, kind, row.values), removalEffects(kind, row.id, rows, known));
    const outcome = await edit(
      [{ remove: { kind: kind as EditableRowKind, id: row.id, version: row.version } }],
      { done },
    );
    going.current.delete(row.id);
    if ('message' in outcome) showToast({ kind: 'problem', text: outcome.message });
    return outcome.state === 'done';
  };
  return { remove };
}

function useRemovalWords() {
  const { t, i18n } = useLingui();
  const countWords = useCountWords();
  const listed = (counts: readonly KindCount[]) =>
    new Intl.ListFormat(localeOf(i18n.locale)).format(counts.map((one) => countWords(one)));
  return (kind: FormKind, name: string, effects: ReturnType<typeof removalEffects>): string => {
    const word = capitalised(i18n._(ROW_KIND_WORDS[kind]));
    const title = name === word ? word : t`${word} “${name}”`;
    const falls = listed(effects.falls);
    const stays = listed(effects.stays);
    if (falls && stays) return t`${title} verwijderd, met ${falls}. Wat blijft, zonder: ${stays}`;
    if (falls) return t`${title} verwijderd, met ${falls}`;
    if (stays) return t`${title} verwijderd. Wat blijft, zonder: ${stays}`;
    return t`${title} verwijderd`;
  };
}

function useCountWords() {
  const { t } = useLingui();
  return ({ kind, count }: KindCount): string => {
    const words: Partial<Record<EditedKind, () => string>> = {
      session: () => t`${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`,
      undatedSeries: () =>
        t`${plural(count, { one: '# reeks zonder datum', other: '# reeksen zonder datum' })}`,
      group: () => t`${plural(count, { one: '# groep', other: '# groepen' })}`,
      theme: () => t`${plural(count, { one: '# thema', other: '# thema’s' })}`,
      meetingFormat: () => t`${plural(count, { one: '# vorm', other: '# vormen' })}`,
      norm: () => t`${plural(count, { one: '# norm', other: '# normen' })}`,
      normSlot: () => t`${plural(count, { one: '# moment', other: '# momenten' })}`,
      agendaItem: () => t`${plural(count, { one: '# programmapunt', other: '# programmapunten' })}`,
      question: () => t`${plural(count, { one: '# vraag', other: '# vragen' })}`,
    };
    const rules = () => t`${plural(count, { one: '# regel', other: '# regels' })}`;
    return (words[kind] ?? rules)();
  };
}
