import { useQuery } from '@apollo/client/react';
import { inScope, type SeriesScope } from '@leerkring/domain/series/series-scope';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { ClashList } from '../clashes/clash-list.tsx';
import { useClashes } from '../clashes/use-clashes.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { type AgendaDraft, agendaEdits } from './agenda-draft.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { DialogWaiting } from './dialog-waiting.tsx';
import { draftFault } from './draft-fault.ts';
import { MoreFields } from './more-fields.tsx';
import { ScopeField } from './scope-field.tsx';
import { candidateOf, draftOf, type SessionDraft } from './session-draft.ts';
import type { EditorNetwork, EditorSchoolHoliday } from './session-editor-query.ts';
import { editsToChange, seriesRow } from './session-edits.ts';
import { type FormSession, SessionFormQuery } from './session-form-query.ts';
import { useFormOutcome } from './use-form-outcome.ts';
import { useSessionEditor } from './use-session-editor.ts';
import { WhatFields } from './what-fields.tsx';
import { WhenFields } from './when-fields.tsx';
import { WhereFields } from './where-fields.tsx';

interface EditSessionDialogProps {
  id: string;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** Everything of a session, for this one, this and the following, or its whole series. */
export function EditSessionDialog({ id, slug, onClose }: EditSessionDialogProps) {
  const { t } = useLingui();
  const editor = useSessionEditor(slug);
  // The newest state, once: what comes later is a conflict to be shown, not something to slip under the typing.
  const { data, error, refetch } = useQuery(SessionFormQuery, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-only',
  });
  const [opened, setOpened] = useState<FormSession | null>(null);
  if (data?.session && !opened) setOpened(data.session);
  if (editor.state !== 'ready' || !opened) {
    const retry = () => {
      if (editor.state !== 'ready') editor.retry();
      void refetch();
    };
    const failed = editor.state === 'failed' || Boolean(error) || data?.session === null;
    return (
      <DialogWaiting title={t`Bijeenkomst wijzigen`} failed={failed} onRetry={retry} onClose={onClose} />
    );
  }
  const { network, schoolHolidays } = editor;
  return <EditForm session={opened} network={network} schoolHolidays={schoolHolidays} onClose={onClose} />;
}

interface EditFormProps {
  session: FormSession;
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  onClose: () => void;
}

function EditForm({ session, network, schoolHolidays, onClose }: EditFormProps) {
  const { t, i18n } = useLingui();
  const [before] = useState(() => draftOf(session));
  const [draft, setDraft] = useState(before);
  const [agendaBefore] = useState(() => agendaOf(session));
  const [agenda, setAgenda] = useState<readonly AgendaDraft[]>(agendaBefore);
  const [scope, setScope] = useState<SeriesScope>('this');
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle, refuse } = useFormOutcome();
  const title = useSessionTitle()(session);
  const change = (part: Partial<SessionDraft>) => setDraft((old) => ({ ...old, ...part }));
  const { groupId, regionId } = draft;
  const { clashesOf } = useClashes({
    network,
    schoolHolidays,
    groupId: groupId || null,
    regionId: regionId || null,
    without: [session.id],
  });
  const candidate = candidateOf(draft);
  const series = useSeries(session, network);

  const save = async () => {
    const wrong = draftFault(draft);
    if (wrong) return refuse(i18n._(wrong));
    const { row, all } = series;
    const edits = [
      ...editsToChange({ session: row, before, after: draft, scope, all, seasons: network.seasons }),
      ...agendaEdits(session.id, agendaBefore, agenda),
    ];
    if (edits.length === 0) return onClose();
    const count = new Set(edits.flatMap((one) => one.session?.id ?? [])).size;
    const done =
      count > 1 ? t`${plural(count, { other: '# bijeenkomsten gewijzigd' })}` : t`${title} gewijzigd`;
    if (settle(await edit(edits, { done }))) onClose();
  };
  return (
    <Dialog
      title={t`Bijeenkomst wijzigen`}
      lead={<span lang={network.language}>{title}</span>}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy}>
            <Trans>Bewaar de wijziging</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <ScopeField value={scope} counts={series.counts} onChange={setScope} />
      <WhenFields draft={draft} onChange={change} />
      <ClashList clashes={candidate ? clashesOf(candidate) : []} />
      <WhereFields network={network} draft={draft} onChange={change} />
      <WhatFields network={network} draft={draft} onChange={change} />
      <MoreFields network={network} draft={draft} onChange={change}>
        <AgendaFields items={agenda} language={network.language} onChange={setAgenda} />
      </MoreFields>
    </Dialog>
  );
}

/** The session among all others, with the version that the form saw, and how many each scope reaches. */
function useSeries(session: FormSession, network: EditorNetwork) {
  const all = network.sessions.map(seriesRow);
  const known = all.find(({ id }) => id === session.id) ?? seriesRow(session);
  const row = { ...known, version: session.version };
  const count = (scope: SeriesScope) => inScope(row, all, scope).length;
  return { row, all, counts: { this: 1, following: count('following'), all: count('all') } };
}

function agendaOf(session: FormSession): AgendaDraft[] {
  return session.agendaItems.map(({ id, version, title, startTime }) => ({
    key: id,
    id,
    version,
    title,
    startTime: startTime ?? '',
  }));
}
