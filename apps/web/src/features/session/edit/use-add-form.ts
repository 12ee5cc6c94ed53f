import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDate } from '../../../lib/format-date.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { useClashes } from '../clashes/use-clashes.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { type AddPrefill, startDraft, startRepeat, usualFacts } from './add-prefill.ts';
import { draftFault } from './draft-fault.ts';
import type { RepeatDraft } from './repeat-draft.ts';
import type { SessionDraft } from './session-draft.ts';
import type { EditorNetwork, EditorSchoolHoliday } from './session-editor-query.ts';
import { editsOfPlanned, editsToAdd } from './session-edits.ts';
import { useFormOutcome } from './use-form-outcome.ts';
import { useListedDates } from './use-listed-dates.ts';

interface AddFormInput {
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  prefill: AddPrefill;
  today: string;
  onClose: () => void;
}

/** What the form of new sessions holds, what it would make, and making it. */
export function useAddForm({ network, schoolHolidays, prefill, today, onClose }: AddFormInput) {
  const { t, i18n } = useLingui();
  const [draft, setDraft] = useState(() => startDraft(network, prefill, today));
  const [repeat, setRepeat] = useState(() => startRepeat(network, prefill, draft));
  const [isReleased, setReleased] = useState(false);
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle, refuse } = useFormOutcome();
  const titleOf = useSessionTitle();
  const { groupId, regionId } = draft;
  const book = useClashes({
    network,
    schoolHolidays,
    groupId: groupId || null,
    regionId: regionId || null,
    without: [],
  });
  // The people's own school regions, as soon as they are known.
  const [knowsRegions, setKnowsRegions] = useState(false);
  if (!knowsRegions && !book.isLoading) {
    setKnowsRegions(true);
    if (book.schoolRegions.length > 0) setRepeat((old) => ({ ...old, schoolRegions: book.schoolRegions }));
  }
  const listed = useListedDates(draft, repeat, book);
  const isSeries = repeat.kind !== 'once';
  const dates = isSeries
    ? [...new Set(listed.dates.filter((one) => one.isOn).map((one) => one.date))]
    : [draft.startsOn];

  const change = (part: Partial<SessionDraft>) =>
    setDraft((old) => {
      const next = { ...old, ...part };
      const isOther = part.groupId !== undefined || part.formatId !== undefined;
      return isOther ? { ...next, ...usualFacts(network, next) } : next;
    });
  const changeRepeat = (part: Partial<RepeatDraft>) => setRepeat((old) => ({ ...old, ...part }));

  const save = async () => {
    const first = [...dates].sort()[0] ?? '';
    // In a series the days come from the list; the form's own day only says how long each session is.
    const wrong = draftFault(isSeries && first ? { ...draft, startsOn: first, endsOn: first } : draft);
    if (dates.length === 0) return refuse(t`Er is nog geen datum gekozen.`);
    if (wrong) return refuse(i18n._(wrong));
    const undated = network.undatedSeries.find(({ id }) => id === prefill.undatedSeriesId);
    const edits = [
      ...editsToAdd({
        draft,
        dates,
        seasons: network.seasons,
        status: isReleased ? 'confirmed' : 'planned',
        seriesId: crypto.randomUUID(),
      }),
      ...(undated ? editsOfPlanned(undated, dates.length) : []),
    ];
    const count = dates.length;
    const title = titleOf({
      title: draft.title.trim() || null,
      group: network.groups.find(({ id }) => id === groupId),
      format: network.meetingFormats.find(({ id }) => id === draft.formatId),
    });
    const when = formatDate(first, i18n.locale, 'shortNoYear');
    const done =
      count > 1
        ? t`${plural(count, { other: '# bijeenkomsten toegevoegd' })}: ${title}`
        : t`${title} toegevoegd op ${when}`;
    if (settle(await edit(edits, { done }))) onClose();
  };
  return {
    draft,
    change,
    repeat,
    changeRepeat,
    isReleased,
    setReleased,
    book,
    listed,
    dates,
    isSeries,
    fault,
    busy,
    save,
  };
}
