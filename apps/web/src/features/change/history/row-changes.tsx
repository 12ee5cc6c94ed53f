import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/button.tsx';
import type { EditedNetwork } from '../edit-outcome.ts';
import { fieldWord } from '../field-words.ts';
import { useRestoreRow } from '../use-restore-row.ts';
import { valueWords } from '../value-words.ts';
import { fieldChanges, type RowChange } from './acts.ts';
import classes from './history.module.css';

/** Rows shown at once; a change of a thousand rows says how many more there are. */
const MOST = 50;

interface RowChangesProps {
  network: EditedNetwork;
  changes: readonly RowChange[];
}

/** Before and after of every row, with a way back to either. */
export function RowChanges({ network, changes }: RowChangesProps) {
  const { t } = useLingui();
  const rest = changes.length - MOST;
  return (
    <>
      {changes.slice(0, MOST).map((change) => (
        <OneRow key={change.id} network={network} change={change} />
      ))}
      {rest > 0 ? <p>{t`en nog ${rest}`}</p> : null}
    </>
  );
}

function OneRow({ network, change }: { network: EditedNetwork; change: RowChange }) {
  const { t, i18n } = useLingui();
  const { restore, busy } = useRestoreRow(network);
  const { kind, name, before, after } = change;
  const names = new Map(change.references.map((one) => [one.id, one.name]));
  const say = (field: string, value: unknown) => valueWords(i18n, kind, field, value, names);

  return (
    <section className={classes.row} aria-label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Wat</Trans>
            </th>
            <th scope="col">
              <Trans>Ervoor</Trans>
            </th>
            <th scope="col">
              <Trans>Erna</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {fieldChanges(change).map((one) => (
            <tr key={one.field}>
              <th scope="row">{i18n._(fieldWord(kind, one.field))}</th>
              <td>{before ? say(one.field, one.before) : '–'}</td>
              <td>{after ? say(one.field, one.after) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.ways}>
        {before ? (
          <Button
            busy={busy}
            aria-label={t`Zet terug naar ervoor: ${name}`}
            onClick={() => void restore(change, 'before')}
          >
            <Trans>Zet terug naar ervoor</Trans>
          </Button>
        ) : null}
        {after ? (
          <Button
            busy={busy}
            aria-label={t`Zet terug naar erna: ${name}`}
            onClick={() => void restore(change, 'after')}
          >
            <Trans>Zet terug naar erna</Trans>
          </Button>
        ) : null}
      </div>
    </section>
  );
}
