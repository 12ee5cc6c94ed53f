import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import { DateList } from './date-list.tsx';
import { PeopleField } from './people-field.tsx';
import { withDates } from './poll-draft.ts';
import type { PollFormHoliday, PollFormNetwork } from './poll-queries.ts';
import classes from './poll-room.module.css';
import { PollTextFields } from './poll-text-fields.tsx';
import { SuggestDates } from './suggest-dates.tsx';
import { useNewPoll } from './use-new-poll.ts';

interface NewPollProps {
  network: PollFormNetwork;
  slug: string;
  schoolHolidays: readonly PollFormHoliday[];
  today: string;
  /** The id of the poll that was made, or nothing. */
  onClose: (pollId: string | null) => void;
}

/** A new poll: what for, which dates, whom. */
export function NewPoll({ network, slug, schoolHolidays, today, onClose }: NewPollProps) {
  const { t, i18n } = useLingui();
  const titleOf = useSessionTitle();
  const form = useNewPoll({ network, slug, onClose });
  const { draft, change, about, setAbout, people, chosen, setChosen, faults } = form;
  return (
    <Dialog
      wide
      title={t`Datumprikker maken`}
      onClose={() => onClose(null)}
      onSubmit={() => void form.save()}
      actions={
        <Button type="submit" kind="primary" busy={form.busy}>
          <Trans>Maak datumprikker</Trans>
        </Button>
      }
    >
      <div className={classes.form}>
        <FieldFrame label={t`Waarvoor`} hint={t`Van een groep staan de leden meteen aangevinkt.`}>
          {(control) => (
            <select {...control} value={about} onChange={(event) => setAbout(event.target.value)}>
              <option value="">{t`iets nieuws`}</option>
              <optgroup label={t`Groep`}>
                {network.groups.map(({ id, name }) => (
                  <option key={id} value={`group ${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t`Bijeenkomstvorm`}>
                {network.meetingFormats.map(({ id, title }) => (
                  <option key={id} value={`format ${id}`}>
                    {title}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t`Bijeenkomst verplaatsen`}>
                {network.sessions.map((one) => (
                  <option key={one.id} value={`session ${one.id}`}>
                    {`${titleOf(one)}, ${formatDate(one.startsOn, i18n.locale)}`}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </FieldFrame>
        <PollTextFields draft={draft} onChange={change} titleFault={faults.title} />
        <SuggestDates
          network={network}
          schoolHolidays={schoolHolidays}
          today={today}
          onDates={(dates) => change({ dates: withDates(draft, dates) })}
        />
        <DateList draft={draft} onChange={change} fault={faults.options} />
        <PeopleField people={people} chosen={chosen} onChange={setChosen} fault={faults.personIds} />
        {form.problem ? (
          <Notice kind="warning" live>
            {form.problem}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
