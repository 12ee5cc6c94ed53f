import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SelectField } from '../../../components/select-field.tsx';
import { formatDate, formatMoment } from '../../../lib/format-date.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { ClashList } from '../../session/clashes/clash-list.tsx';
import { useClashes } from '../../session/clashes/use-clashes.ts';
import { candidateFrom } from '../../session/edit/session-candidate.ts';
import type { EditorSession } from '../../session/edit/session-editor-query.ts';
import { seriesRow } from '../../session/edit/session-edits.ts';
import { useFormOutcome } from '../../session/edit/use-form-outcome.ts';
import { useSessionTitle } from '../../session/use-session-title.ts';
import { editsToSwap, type TimedRow } from './adjust-edits.ts';
import { AdjustForm } from './adjust-form.tsx';
import { type AdjustDialogProps, type AdjustFacts, EditorDialog } from './editor-dialog.tsx';
import classes from './session-tools.module.css';

/** Two sessions take each other's day and hours. */
export function SwapDialog(props: AdjustDialogProps) {
  const { t } = useLingui();
  return (
    <EditorDialog {...props} title={t`Wisselen`}>
      {(facts) => <SwapForm {...facts} onClose={props.onClose} />}
    </EditorDialog>
  );
}

const timedRow = (session: EditorSession): TimedRow => ({
  ...seriesRow(session),
  endTime: session.endTime ?? null,
});

function SwapForm({ session, network, schoolHolidays, onClose }: AdjustFacts & { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const titleOf = useSessionTitle();
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle } = useFormOutcome();
  const choices = network.sessions
    .filter(({ id, status }) => id !== session.id && status !== 'held' && status !== 'cancelled')
    .filter(({ season }) => season?.id === session.season?.id)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  // The nearest is the likeliest.
  const [otherId, setOtherId] = useState(
    () => (choices.find(({ startsOn }) => startsOn > session.startsOn) ?? choices.at(-1))?.id ?? '',
  );
  const other = choices.find(({ id }) => id === otherId);
  const title = titleOf(session);
  const swap = async () => {
    if (!other) return;
    const book = { all: network.sessions.map(seriesRow), seasons: network.seasons };
    const otherTitle = titleOf(other);
    const outcome = await edit(editsToSwap(timedRow(session), timedRow(other), book), {
      done: t`${title} en ${otherTitle} gewisseld`,
    });
    if (settle(outcome)) onClose();
  };
  return (
    <AdjustForm
      {...{ session, network, busy, fault, onClose }}
      title={t`Wisselen`}
      submit={<Trans>Wissel deze twee</Trans>}
      canSubmit={other !== undefined}
      onSubmit={() => void swap()}
    >
      {choices.length === 0 ? (
        <p>
          <Trans>Er is geen andere bijeenkomst om mee te wisselen.</Trans>
        </p>
      ) : (
        <SelectField
          label={t`Met`}
          value={otherId}
          options={choices.map((one) => ({
            value: one.id,
            label: `${formatDate(one.startsOn, i18n.locale, 'shortNoYear')} · ${titleOf(one)}`,
          }))}
          onChange={setOtherId}
        />
      )}
      {other ? (
        <ul className={classes.moves} aria-label={t`Dit wordt het`} aria-live="polite">
          <Taken
            session={session}
            at={other}
            both={[session.id, other.id]}
            {...{ network, schoolHolidays }}
          />
          <Taken
            session={other}
            at={session}
            both={[session.id, other.id]}
            {...{ network, schoolHolidays }}
          />
        </ul>
      ) : null}
    </AdjustForm>
  );
}

interface TakenProps extends AdjustFacts {
  at: EditorSession;
  both: readonly string[];
}

/** Where one of the two comes to stand, and what it meets there. */
function Taken({ session, at, both, network, schoolHolidays }: TakenProps) {
  const { i18n } = useLingui();
  const titleOf = useSessionTitle();
  const { clashesOf } = useClashes({
    network,
    schoolHolidays,
    groupId: session.group?.id ?? null,
    regionId: session.region?.id ?? null,
    without: both,
  });
  const candidate = {
    ...candidateFrom(session, at.startsOn),
    startTime: at.startTime ?? null,
    endTime: at.endTime ?? null,
  };
  return (
    <li>
      <b lang={network.language}>{titleOf(session)}</b>:{' '}
      {formatMoment({ date: at.startsOn, startTime: at.startTime, endTime: at.endTime }, i18n.locale)}
      <ClashList clashes={clashesOf(candidate)} />
    </li>
  );
}
