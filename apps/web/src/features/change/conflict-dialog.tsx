import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { OpenConflict } from './ask-conflict.ts';
import { type Choices, type Conflict, WHOLE_ROW } from './conflict.ts';
import classes from './conflict-dialog.module.css';
import { ConflictRow } from './conflict-row.tsx';
import { useNames } from './use-names.ts';

/** Somebody was first: what stands now and what was typed, side by side, to choose from. Nothing is lost meanwhile. */
export function ConflictDialog({ conflict }: { conflict: OpenConflict }) {
  const { t } = useLingui();
  const { network, conflicts, answer } = conflict;
  const names = useNames(network.slug);
  const [choices, setChoices] = useState<Choices>(() => all(conflicts, 'mine'));
  const choose = (id: string, field: string, side: 'mine' | 'theirs') =>
    setChoices((old) => ({ ...old, [id]: { ...old[id], [field]: side } }));

  return (
    <Dialog
      title={t`Iemand was je voor`}
      wide
      onClose={() => answer(null)}
      actions={
        <>
          <Button kind="primary" onClick={() => answer(choices)}>
            <Trans>Bewaar deze keuze</Trans>
          </Button>
          <Button onClick={() => answer(all(conflicts, 'theirs'))}>
            <Trans>Laat alles zoals het nu is</Trans>
          </Button>
          <Button onClick={() => answer(null)}>
            <Trans>Terug, ik kijk het nog na</Trans>
          </Button>
        </>
      }
    >
      <p className={classes.lead}>
        <Trans>
          Terwijl je bezig was, is hetzelfde gewijzigd. Er is nog niets van jou bewaard, en niets van jou
          kwijt. Kies wat het moet worden.
        </Trans>
      </p>
      {conflicts.map((one) => (
        <ConflictRow
          key={one.id}
          conflict={one}
          names={names}
          choices={choices[one.id] ?? {}}
          onChoose={(field, side) => choose(one.id, field, side)}
        />
      ))}
    </Dialog>
  );
}

/** The same side for everything there is to choose. */
function all(conflicts: readonly Conflict[], side: 'mine' | 'theirs'): Choices {
  return Object.fromEntries(
    conflicts.map((one) => {
      const fields = one.isRemoved || one.wantsRemoval ? [WHOLE_ROW] : one.fields.map(({ field }) => field);
      return [one.id, Object.fromEntries(fields.map((field) => [field, side]))];
    }),
  );
}
