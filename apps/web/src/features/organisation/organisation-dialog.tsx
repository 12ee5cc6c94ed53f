import { SCHOOL_REGIONS, type SchoolRegion } from '@leerkring/domain/calendar/school-holidays';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { formatDate, formatDateRange } from '../../lib/format-date.ts';
import { REGION_WORDS } from '../school-holiday/school-words.ts';
import { ClosedDayForm } from './closed-day-form.tsx';
import type { AdminOrganisation, OrganisationClosedDay } from './organisation-query.ts';
import classes from './organisation-room.module.css';
import { type OrganisationEdit, useEditOrganisation } from './use-edit-organisation.ts';

interface OrganisationDialogProps {
  organisation: AdminOrganisation;
  onClose: () => void;
}

/** When one organisation does not meet: its region, and its closed days one by one. */
export function OrganisationDialog({ organisation, onClose }: OrganisationDialogProps) {
  const { t, i18n } = useLingui();
  const { edit, busy } = useEditOrganisation(organisation.id);
  const [edited, setEdited] = useState<OrganisationClosedDay | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { name, version, schoolHolidayRegion: region, closedDays } = organisation;

  const send = async (one: OrganisationEdit, done: string): Promise<boolean> => {
    setProblem(null);
    const outcome = await edit([one], { done });
    if ('message' in outcome) setProblem(outcome.message);
    return outcome.state === 'done' || (outcome.state === 'stale' && outcome.kept === 'theirs');
  };
  const setRegion = (value: string) => {
    const schoolHolidayRegion = value === '' ? null : (value as SchoolRegion);
    const change = { organisation: { id: organisation.id, version, schoolHolidayRegion } };
    void send(change, t`Regio van ${name} gewijzigd`);
  };
  const days = ({ startsOn, endsOn }: OrganisationClosedDay) =>
    startsOn === endsOn ? formatDate(startsOn, i18n.locale) : formatDateRange(startsOn, endsOn, i18n.locale);

  return (
    <Dialog title={name} onClose={onClose}>
      <div className={classes.dialog}>
        <SelectField
          label={t`Schoolvakanties van regio`}
          value={region ?? ''}
          options={[
            { value: '', label: t`Onbekend` },
            ...SCHOOL_REGIONS.map((one) => ({ value: one, label: i18n._(REGION_WORDS[one]) })),
          ]}
          onChange={setRegion}
        />
        <h3>
          <Trans>Gesloten dagen</Trans>
        </h3>
        {closedDays.length === 0 ? (
          <p>
            <Trans>Er zijn geen gesloten dagen bekend.</Trans>
          </p>
        ) : (
          <ul className={classes.days}>
            {closedDays.map((one) => (
              <li key={one.id}>
                <span>
                  {one.name}, {days(one)}
                </span>
                <IconButton label={t`Wijzig ${one.name}`} onClick={() => setEdited(one)}>
                  <IconPencil size={18} aria-hidden="true" />
                </IconButton>
                <IconButton
                  label={t`Verwijder ${one.name}`}
                  disabled={busy}
                  onClick={() =>
                    void send(
                      { remove: { kind: 'closedDay', id: one.id, version: one.version } },
                      t`${one.name} van ${name} verwijderd`,
                    )
                  }
                >
                  <IconTrash size={18} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <ClosedDayForm
          key={edited?.id ?? `new ${closedDays.length}`}
          day={edited}
          busy={busy}
          onCancel={() => setEdited(null)}
          onSave={async (closedDay) => {
            const words = edited
              ? t`Gesloten dagen van ${name} gewijzigd`
              : t`${name}: gesloten dagen toegevoegd`;
            if (await send({ closedDay }, words)) setEdited(null);
          }}
        />
        {problem ? (
          <Notice kind="warning" live>
            {problem}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
