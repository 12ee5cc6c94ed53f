import { daysBetween, type PlainDate } from '@leerkring/domain/calendar/plain-date';
import type { Clash } from '@leerkring/domain/clashes/session-clashes';
import { inScope, type SeriesScope } from '@leerkring/domain/series/series-scope';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { formatDate, formatMoment } from '../../../lib/format-date.ts';
import { ClashList } from '../clashes/clash-list.tsx';
import { useClashes } from '../clashes/use-clashes.ts';
import { BestDays } from '../cost/best-days.tsx';
import { CostKey } from '../cost/cost-key.tsx';
import { useSessionCosts } from '../cost/cost-source.ts';
import type { SessionCosts } from '../cost/day-cost.ts';
import { useCostWords } from '../cost/use-cost-words.ts';
import { useMoveSession } from '../use-move-session.ts';
import { useSessionTitle } from '../use-session-title.ts';
import { DialogWaiting } from './dialog-waiting.tsx';
import { LineField } from './line-field.tsx';
import { ScopeField } from './scope-field.tsx';
import { candidateFrom } from './session-candidate.ts';
import { isDate } from './session-draft.ts';
import type { EditorNetwork, EditorSchoolHoliday, EditorSession } from './session-editor-query.ts';
import { seriesRow } from './session-edits.ts';
import { ShiftedDates } from './shifted-dates.tsx';
import { useSessionEditor } from './use-session-editor.ts';
import { WeekList } from './week-list.tsx';

interface MoveSessionDialogProps {
  id: string;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** "Move to…": a day by typing, by arrow keys or by touch, with what speaks against each day beside it. */
export function MoveSessionDialog({ id, slug, onClose }: MoveSessionDialogProps) {
  const { t } = useLingui();
  const editor = useSessionEditor(slug);
  const session = editor.state === 'ready' ? editor.network.sessions.find((one) => one.id === id) : undefined;
  if (editor.state !== 'ready' || !session) {
    const retry = editor.state === 'ready' ? onClose : editor.retry;
    const failed = editor.state !== 'loading';
    return <DialogWaiting title={t`Verplaatsen naar…`} failed={failed} onRetry={retry} onClose={onClose} />;
  }
  return <MoveForm {...editor} session={session} onClose={onClose} />;
}

interface MoveFormProps {
  session: EditorSession;
  network: EditorNetwork;
  schoolHolidays: readonly EditorSchoolHoliday[];
  onClose: () => void;
}

function MoveForm({ session, network, schoolHolidays, onClose }: MoveFormProps) {
  const { t, i18n } = useLingui();
  const [from] = useState(session.startsOn);
  const [date, setDate] = useState<PlainDate>(session.startsOn);
  const [scope, setScope] = useState<SeriesScope>('this');
  const costs = useSessionCosts(session.id);
  const { moveSession, busy } = useMoveSession(network);
  const title = useSessionTitle()(session);
  const all = network.sessions.map(seriesRow);
  const row = seriesRow(session);
  const reached = inScope(row, all, scope);
  const groupId = session.group?.id ?? null;
  const { clashesOf } = useClashes({
    network,
    schoolHolidays,
    groupId,
    regionId: session.region?.id ?? null,
    without: scope === 'this' ? [session.id] : reached.map(({ id }) => id),
  });
  const clashesOn = (day: PlainDate) => clashesOf(candidateFrom(session, day));
  const count = (of: SeriesScope) => inScope(row, all, of).length;
  const isChosen = isDate(date) && date !== from;
  const when = isDate(date) ? formatDate(date, i18n.locale, 'shortNoYear') : '';

  const move = async () => {
    if (!isChosen) return;
    const betterAt = isDate(date) ? costs?.days.get(date)?.betterAt : null;
    if ((await moveSession(session.id, date, { scope, betterAt })) !== 'failed') onClose();
  };
  return (
    <Dialog
      title={t`Verplaatsen naar…`}
      lead={
        <>
          <span lang={network.language}>{title}</span>
          {' · '}
          {formatMoment({ ...session, date: from, endDate: session.endsOn }, i18n.locale)}
        </>
      }
      onClose={onClose}
      onSubmit={() => void move()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy} aria-disabled={!isChosen || undefined}>
            {isChosen ? <Trans>Verplaats naar {when}</Trans> : <Trans>Kies een andere dag</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      <LineField label={t`Dag`} type="date" data-autofocus value={date} onChange={setDate} />
      {costs ? (
        <BestDays costs={costs} ownTime={session.startTime ?? null} value={date} onChoose={setDate} />
      ) : null}
      <WeekList
        value={isDate(date) ? date : ''}
        around={from}
        current={from}
        clashesOf={clashesOn}
        costs={costs}
        onChange={setDate}
      />
      {costs ? <CostKey /> : null}
      <div aria-live="polite">
        {!isDate(date) ? null : costs?.days.has(date) ? (
          <ChosenCost costs={costs} date={date} ownTime={session.startTime ?? null}>
            <ClashList clashes={clashesOn(date).filter(({ kind }) => !COSTED.has(kind))} />
          </ChosenCost>
        ) : (
          <Chosen date={date} nothing={clashesOn(date).length === 0}>
            <ClashList clashes={clashesOn(date)} />
          </Chosen>
        )}
      </div>
      <ScopeField
        value={scope}
        counts={{ this: 1, following: count('following'), all: count('all') }}
        onChange={setScope}
      />
      {scope !== 'this' && isChosen ? (
        <ShiftedDates
          sessions={reached.filter(({ id }) => id !== session.id)}
          days={daysBetween(from, date)}
          network={network}
          clashesOf={clashesOf}
        />
      ) : null}
    </Dialog>
  );
}

/** Clashes that the costs of a day tell already. */
const COSTED: ReadonlySet<Clash['kind']> = new Set<Clash['kind']>([
  'publicHoliday',
  'schoolHoliday',
  'closedDay',
  'weekend',
  'groupBusy',
  'peopleBusy',
  'tooNear',
]);

interface ChosenCostProps {
  costs: SessionCosts;
  date: PlainDate;
  ownTime: string | null;
  /** What is to be said beside the costs. */
  children: React.ReactNode;
}

/** The chosen day with what it costs and why. */
function ChosenCost({ costs, date, ownTime, children }: ChosenCostProps) {
  const costWords = useCostWords();
  const words = costWords(costs, date, ownTime);
  const better = costs.days.get(date)?.betterAt;
  return (
    <>
      <p style={{ fontSize: '0.875rem', fontWeight: 600 }}>{words?.head}</p>
      <p style={{ fontSize: '0.8125rem' }}>{words?.reasons?.join('; ')}</p>
      {better ? (
        <p style={{ fontSize: '0.8125rem' }}>
          <Trans>
            Om {better} past het beter dan op de tijd van nu; na het verplaatsen kun je die kiezen.
          </Trans>
        </p>
      ) : null}
      {children}
    </>
  );
}

/** The chosen day and what is to be said of it. */
function Chosen({
  date,
  nothing,
  children,
}: {
  date: PlainDate;
  nothing: boolean;
  children: React.ReactNode;
}) {
  const { i18n } = useLingui();
  return (
    <>
      <p style={{ fontSize: '0.875rem', fontWeight: 600 }}>{formatDate(date, i18n.locale, 'long')}</p>
      {nothing ? (
        <p style={{ color: 'var(--lk-good)', fontSize: '0.8125rem' }}>
          <Trans>Niets in de weg.</Trans>
        </p>
      ) : (
        children
      )}
    </>
  );
}
