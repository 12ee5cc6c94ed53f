import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { type PollDraft, withDates } from './poll-draft.ts';
import classes from './poll-room.module.css';
import { sayDate } from './poll-words.ts';

interface DateListProps {
  draft: PollDraft;
  onChange: (part: Partial<PollDraft>) => void;
  fault?: string | undefined;
}

/** The dates that are asked, at the hours that stand above them; one more by day. */
export function DateList({ draft, onChange, fault }: DateListProps) {
  const { t, i18n } = useLingui();
  const [day, setDay] = useState('');
  const add = () => {
    onChange({ dates: withDates(draft, [day]) });
    setDay('');
  };
  const count = draft.dates.length;
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <FieldFrame label={t`Begintijd`}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={draft.startTime}
              onChange={(event) => onChange({ startTime: event.target.value })}
            />
          )}
        </FieldFrame>
        <FieldFrame label={t`Eindtijd`}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={draft.endTime}
              onChange={(event) => onChange({ endTime: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
      <div className={classes.addDay}>
        <FieldFrame label={t`Een dag`}>
          {(control) => (
            <input {...control} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </FieldFrame>
        <Button onClick={add}>
          <Trans>Voeg deze dag toe</Trans>
        </Button>
      </div>
      <p role="status" className={classes.soft}>
        {t`${plural(count, { 0: 'Nog geen data', one: '# datum', other: '# data' })}`}
      </p>
      {fault ? <p className={classes.fault}>{fault}</p> : null}
      <ul className={classes.dates} aria-label={t`Data van de datumprikker`}>
        {draft.dates.map((one) => {
          const said = sayDate(one, i18n.locale);
          return (
            <li key={`${one.date} ${one.startTime}`}>
              <span>{said}</span>
              <IconButton
                label={t`Haal weg: ${said}`}
                onClick={() => onChange({ dates: draft.dates.filter((other) => other !== one) })}
              >
                <IconTrash size={18} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
