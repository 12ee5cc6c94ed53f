import { useQuery } from '@apollo/client/react';
import { addDays, daysBetween } from '@leerkring/domain/calendar/plain-date';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDate } from '../../../lib/format-date.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { ClashList } from '../../session/clashes/clash-list.tsx';
import { useClashes } from '../../session/clashes/use-clashes.ts';
import { BestDays } from '../../session/cost/best-days.tsx';
import { useSessionCosts } from '../../session/cost/cost-source.ts';
import { endAfter } from '../../session/edit/end-after.ts';
import { LineField } from '../../session/edit/line-field.tsx';
import { candidateOf, draftOf, isDate, type SessionDraft } from '../../session/edit/session-draft.ts';
import { editsToAdd } from '../../session/edit/session-edits.ts';
import { type FormSession, SessionFormQuery } from '../../session/edit/session-form-query.ts';
import { useFormOutcome } from '../../session/edit/use-form-outcome.ts';
import { useSessionTitle } from '../../session/use-session-title.ts';
import { AdjustForm } from './adjust-form.tsx';
import { type AdjustDialogProps, type AdjustFacts, EditorDialog } from './editor-dialog.tsx';
import classes from './session-tools.module.css';

/** One session becomes two: it stays, and what it holds besides is planned a second time. */
export function SplitDialog(props: AdjustDialogProps) {
  const { t } = useLingui();
  const { data } = useQuery(SessionFormQuery, { variables: { id: props.id } });
  return (
    <EditorDialog {...props} title={t`Splitsen`}>
      {(facts) =>
        data?.session ? <SplitForm {...facts} whole={data.session} onClose={props.onClose} /> : null
      }
    </EditorDialog>
  );
}

type SplitFormProps = AdjustFacts & { whole: FormSession; onClose: () => void };

function SplitForm({ session, whole, network, schoolHolidays, onClose }: SplitFormProps) {
  const { t, i18n } = useLingui();
  const first = draftOf(whole);
  const costs = useSessionCosts(session.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const date = chosen ?? costs?.best[0] ?? '';
  const better = costs?.days.get(date)?.betterAt;
  const startTime = time ?? better ?? first.startTime;
  const second: SessionDraft = {
    ...first,
    startsOn: date,
    endsOn: isDate(date) ? addedDays(first, date) : '',
    startTime,
    endTime: startTime === first.startTime ? first.endTime : (endAfter(first, startTime) ?? ''),
  };
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle } = useFormOutcome();
  const { clashesOf } = useClashes({
    network,
    schoolHolidays,
    groupId: session.group?.id ?? null,
    regionId: session.region?.id ?? null,
    without: [],
  });
  const candidate = candidateOf(second);
  const title = useSessionTitle()(session);
  const split = async () => {
    if (!candidate) return;
    const [added] = editsToAdd({
      draft: second,
      dates: [date],
      seasons: network.seasons,
      status: 'planned',
      seriesId: '',
    });
    if (!added) return;
    const ofSeries = whole.seriesId ? { seriesId: whole.seriesId } : {};
    const when = formatDate(date, i18n.locale, 'shortNoYear');
    const outcome = await edit([{ session: { ...added.session, ...ofSeries } }], {
      done: t`${title} gesplitst: de tweede is op ${when}`,
    });
    if (settle(outcome)) onClose();
  };
  return (
    <AdjustForm
      {...{ session, network, busy, fault, onClose }}
      title={t`Splitsen in twee bijeenkomsten`}
      submit={<Trans>Maak de tweede</Trans>}
      canSubmit={Boolean(candidate)}
      onSubmit={() => void split()}
    >
      <p className={classes.soft}>
        <Trans>De eerste blijft waar die is. De tweede krijgt een eigen nummer en verder hetzelfde.</Trans>
      </p>
      <LineField label={t`Dag van de tweede`} type="date" data-autofocus value={date} onChange={setChosen} />
      <LineField label={t`Begint om`} type="time" value={startTime} onChange={setTime} />
      {costs ? (
        <BestDays costs={costs} ownTime={first.startTime || null} value={date} onChoose={setChosen} />
      ) : null}
      <div aria-live="polite">{candidate ? <ClashList clashes={clashesOf(candidate)} /> : null}</div>
    </AdjustForm>
  );
}

function addedDays({ startsOn, endsOn }: SessionDraft, date: string): string {
  return addDays(date, daysBetween(startsOn, endsOn));
}
