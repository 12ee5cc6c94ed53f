import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import { formatAgo, formatInstant } from '../../../lib/format-ago.ts';
import type { EditedNetwork } from '../edit-outcome.ts';
import { useUndo } from '../use-undo.ts';
import { actsOf } from './acts.ts';
import classes from './history.module.css';
import type { HistoryChangeSet } from './history-query.ts';
import { RowChanges } from './row-changes.tsx';
import { useActWords } from './use-act-words.ts';

/** Acts told under a change of several; the rest is in what precisely changed. */
const TOLD = 6;

interface HistoryEntryProps {
  network: EditedNetwork;
  changeSet: HistoryChangeSet;
}

/** One change: a sentence, when, what it consisted of, and how to take it back. */
export function HistoryEntry({ network, changeSet }: HistoryEntryProps) {
  const { t, i18n } = useLingui();
  const { undo, busy } = useUndo();
  const { line } = useActWords();
  const acts = actsOf(changeSet.changes);
  const headline = useHeadline()(changeSet);
  const at = new Date(changeSet.at);
  const told = acts.length > 1 || changeSet.isUndo ? acts.slice(0, TOLD) : [];
  const rest = acts.length - TOLD;

  return (
    <li className={classes.entry} data-undone={changeSet.undoneBy ? true : undefined}>
      <p className={classes.sentence}>{headline}</p>
      <p className={classes.when}>
        <time dateTime={changeSet.at} title={formatInstant(at, i18n.locale)}>
          {formatAgo(at, new Date(), i18n.locale)}
        </time>
        {changeSet.undoneBy ? <Undone by={changeSet.undoneBy} /> : null}
      </p>
      {told.length > 0 ? (
        <ul className={classes.acts}>
          {told.map((act) => (
            <li key={line(act)}>{line(act)}</li>
          ))}
          {rest > 0 ? <li>{t`en nog ${rest}`}</li> : null}
        </ul>
      ) : null}
      <details className={classes.details}>
        <summary>
          <Trans>Wat er precies veranderde</Trans>
        </summary>
        <RowChanges network={network} changes={changeSet.changes} />
      </details>
      {changeSet.isUndoable && !changeSet.undoneBy ? (
        <Button
          busy={busy}
          aria-label={changeSet.isUndo ? t`Toch weer doen: ${headline}` : t`Maak dit ongedaan: ${headline}`}
          onClick={() => void undo(network, changeSet.id)}
        >
          {changeSet.isUndo ? <Trans>Toch weer doen</Trans> : <Trans>Maak dit ongedaan</Trans>}
        </Button>
      ) : null}
    </li>
  );
}

function Undone({ by }: { by: NonNullable<HistoryChangeSet['undoneBy']> }) {
  const { i18n } = useLingui();
  const ago = formatAgo(new Date(by.at), new Date(), i18n.locale);
  const { userName } = by;
  return (
    <span className={classes.undone}>
      {userName ? (
        <Trans>
          ongedaan gemaakt door {userName}, {ago}
        </Trans>
      ) : (
        <Trans>ongedaan gemaakt, {ago}</Trans>
      )}
    </span>
  );
}

/** The change in one sentence: of one act that act, of several how many. */
function useHeadline(): (changeSet: HistoryChangeSet) => string {
  const { t } = useLingui();
  const { sentence } = useActWords();
  return ({ userName, command, isUndo, changes }) => {
    const who = userName ?? t`Iemand`;
    const acts = actsOf(changes);
    const [first] = acts;
    if (isUndo) return t`${who} maakte een wijziging ongedaan`;
    if (command === 'makeFromText') return t`${who} las een tekst in`;
    if (command === 'undoTextImport') return t`${who} maakte het inlezen van een tekst ongedaan`;
    if (command === 'restoreRow') return t`${who} zette iets terug uit de geschiedenis`;
    if (command === 'publishRelease') return t`${who} publiceerde de kalender`;
    if (command === 'restoreRelease') return t`${who} zette de planning terug naar een publicatie`;
    if (command === 'closeDatePoll') return t`${who} sloot een datumprikker met de gekozen data`;
    if (acts.length === 1 && first) return sentence(who, first);
    const count = changes.length;
    return t`${who} wijzigde ${count} dingen in één keer`;
  };
}
