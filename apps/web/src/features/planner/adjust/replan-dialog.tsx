import type { PlanEdit } from '@leerkring/domain/planning/types';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatDate, formatMoment } from '../../../lib/format-date.ts';
import { useEditNetwork } from '../../change/use-edit-network.ts';
import { useReasonWords } from '../../planning/use-reason-words.ts';
import { DialogWaiting } from '../../session/edit/dialog-waiting.tsx';
import type { EditorNetwork } from '../../session/edit/session-editor-query.ts';
import { useFormOutcome } from '../../session/edit/use-form-outcome.ts';
import { useSessionEditor } from '../../session/edit/use-session-editor.ts';
import { useSessionTitle } from '../../session/use-session-title.ts';
import { editsOfReplan } from './adjust-edits.ts';
import classes from './session-tools.module.css';
import { type ReplanState, useReplan } from './use-replan.ts';

interface ReplanDialogProps {
  /** The session around which all else gives way; absent: what no longer holds is mended. */
  around?: string;
  /** Slug of its network. */
  slug: string;
  onClose: () => void;
}

/** Shows what would move, and moves it when she says so: one change, to be undone as one. */
export function ReplanDialog({ around, slug, onClose }: ReplanDialogProps) {
  const { t } = useLingui();
  const editor = useSessionEditor(slug);
  const { inHand, result } = useReplan(around);
  const title = around ? t`Hieromheen opnieuw plannen` : t`Het plan herstellen`;
  if (editor.state !== 'ready' || !inHand || !result) {
    const retry = editor.state === 'ready' ? onClose : editor.retry;
    return (
      <DialogWaiting title={title} failed={editor.state === 'failed'} onRetry={retry} onClose={onClose} />
    );
  }
  return (
    <ReplanForm
      title={title}
      network={editor.network}
      around={around}
      names={inHand.names}
      result={result}
      onClose={onClose}
    />
  );
}

interface ReplanFormProps extends Pick<ReplanDialogProps, 'around' | 'onClose'> {
  title: string;
  network: EditorNetwork;
  names: NonNullable<ReplanState['inHand']>['names'];
  result: NonNullable<ReplanState['result']>;
}

function ReplanForm({ title, network, around, names, result, onClose }: ReplanFormProps) {
  const { t } = useLingui();
  const titleOf = useSessionTitle();
  const { edit, busy } = useEditNetwork(network);
  const { fault, settle } = useFormOutcome();
  const sentences = useReasonWords(names);
  const own = network.sessions.find(({ id }) => id === around);
  const { moves, broken } = result;
  const count = moves.length;
  const keep = async () => {
    if (count === 0) return onClose();
    const outcome = await edit(editsOfReplan(moves), {
      done: t`${plural(count, { one: '# bijeenkomst verplaatst, de rest bleef staan', other: '# bijeenkomsten verplaatst, de rest bleef staan' })}`,
    });
    if (settle(outcome)) onClose();
  };
  return (
    <Dialog
      title={title}
      lead={own ? <span lang={network.language}>{titleOf(own)}</span> : undefined}
      onClose={onClose}
      onSubmit={() => void keep()}
      actions={
        count === 0 ? (
          <Button type="submit" kind="primary">
            <Trans>Sluiten</Trans>
          </Button>
        ) : (
          <>
            <Button type="submit" kind="primary" busy={busy}>
              <Plural value={count} one="Verplaats deze" other="Verplaats deze #" />
            </Button>
            <Button onClick={onClose}>
              <Trans>Gooi weg</Trans>
            </Button>
          </>
        )
      }
    >
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <p className={classes.soft}>
        <Trans>Zo min mogelijk schuift; wat vaststaat, gehouden of voorbij is blijft.</Trans>
      </p>
      {broken.length > 0 ? (
        <Notice kind="warning" title={<Trans>Alles tegelijk kan niet. Dit blijft botsen:</Trans>}>
          <ul>
            {sentences(broken).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {count === 0 && broken.length === 0 ? (
        <p>
          <Trans>Er hoeft niets te verschuiven.</Trans>
        </p>
      ) : null}
      {count > 0 ? (
        <ul className={classes.moves} aria-label={t`Dit verschuift`}>
          {moves.map((one) => (
            <Move key={one.item.key} move={one} network={network} />
          ))}
        </ul>
      ) : null}
    </Dialog>
  );
}

function Move({ move, network }: { move: PlanEdit; network: EditorNetwork }) {
  const { i18n } = useLingui();
  const titleOf = useSessionTitle();
  const { sessionId, item, startsOn, startTime, endTime } = move;
  const session = network.sessions.find(({ id }) => id === sessionId);
  if (!session) return null;
  return (
    <li>
      <b lang={network.language}>{titleOf(session)}</b>:{' '}
      <s>{formatDate(item.date ?? session.startsOn, i18n.locale, 'shortNoYear')}</s>{' '}
      {formatMoment({ date: startsOn, startTime, endTime }, i18n.locale)}
    </li>
  );
}
