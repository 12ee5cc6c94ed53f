import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { SessionChanges } from '../../generated/graphql.ts';
import classes from './session-actions.module.css';

interface EditableSession {
  title?: string | null | undefined;
  startsOn: string;
  endsOn: string;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
  placeNote?: string | null | undefined;
}

interface SessionFormProps {
  session: EditableSession;
  busy: boolean;
  onSave: (changes: SessionChanges) => void;
}

/** Title, days, times and place of one session. Times are typed as 13:30: a clock of twelve hours misleads here. */
export function SessionForm({ session, busy, onSave }: SessionFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState({
    title: session.title ?? '',
    startsOn: session.startsOn,
    endsOn: session.endsOn,
    startTime: session.startTime?.slice(0, 5) ?? '',
    endTime: session.endTime?.slice(0, 5) ?? '',
    placeNote: session.placeNote ?? '',
  });
  const set = (change: Partial<typeof draft>) => setDraft((old) => ({ ...old, ...change }));
  const time = {
    pattern: '([01][0-9]|2[0-3]):[0-5][0-9]',
    placeholder: '13:30',
    inputMode: 'numeric',
  } as const;

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          startsOn: draft.startsOn,
          endsOn: laterOf(draft.startsOn, draft.endsOn),
          title: draft.title.trim() || null,
          startTime: draft.startTime || null,
          endTime: draft.endTime || null,
          placeNote: draft.placeNote.trim() || null,
        });
      }}
    >
      <TextField label={t`Titel`} value={draft.title} onChange={(title) => set({ title })} />
      <div className={classes.pair}>
        <TextField
          label={t`Eerste dag`}
          type="date"
          required
          value={draft.startsOn}
          onChange={(startsOn) =>
            set({ startsOn, endsOn: draft.endsOn === draft.startsOn ? startsOn : draft.endsOn })
          }
        />
        <TextField
          label={t`Laatste dag`}
          type="date"
          required
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <div className={classes.pair}>
        <TextField
          label={t`Begin (uu:mm)`}
          {...time}
          value={draft.startTime}
          onChange={(startTime) => set({ startTime })}
        />
        <TextField
          label={t`Einde (uu:mm)`}
          {...time}
          value={draft.endTime}
          onChange={(endTime) => set({ endTime })}
        />
      </div>
      <TextField label={t`Waar`} value={draft.placeNote} onChange={(placeNote) => set({ placeNote })} />
      <Button type="submit" kind="primary" busy={busy}>
        <Trans>Bewaar de wijziging</Trans>
      </Button>
    </form>
  );
}

/** A first day that was moved past the last takes the last along. */
function laterOf(one: string, other: string): string {
  return [one, other].sort().at(-1) ?? other;
}
