import { schoolHolidayRow } from '@leerkring/contract/school-holiday-rules';
import { SCHOOL_REGIONS, type SchoolRegion } from '@leerkring/domain/calendar/school-holidays';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DayRangeFields } from '../../components/day-range-fields.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { Notice } from '../../components/notice.tsx';
import classes from './holiday-room.module.css';
import type { StoredHoliday } from './holiday-room-query.ts';
import { REGION_WORDS, SCHOOL_HOLIDAY_WORDS } from './school-words.ts';
import { useDayFaultWords } from './use-day-fault-words.ts';
import { useEditHolidays } from './use-edit-holidays.ts';

/** The holiday that is edited, on the version that was seen; or what is known of one that is added. */
export type HolidayDraft = StoredHoliday | { id: null; name?: string; region?: SchoolRegion };

interface HolidayFormProps {
  draft: HolidayDraft;
  onClose: () => void;
}

/** One holiday of one region: its name and days. Only what was changed is sent. */
export function HolidayForm({ draft, onClose }: HolidayFormProps) {
  const { t, i18n } = useLingui();
  const faultWords = useDayFaultWords();
  const { edit, busy } = useEditHolidays();
  const seen = draft.id === null ? { ...EMPTY, ...draft } : draft;
  const [values, setValues] = useState({
    name: seen.name,
    region: seen.region,
    startsOn: seen.startsOn,
    endsOn: seen.endsOn,
    source: seen.source,
  });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<typeof values>) => setValues((old) => ({ ...old, ...change }));
  const where = i18n._(REGION_WORDS[values.region]);
  const what = values.name.trim();

  const send = async (edits: Parameters<typeof edit>[0], done: string) => {
    setFaults({});
    setProblem(null);
    const outcome = await edit(edits, { done });
    if (outcome.state === 'done' || (outcome.state === 'stale' && outcome.kept === 'theirs')) onClose();
    if (outcome.state === 'invalid') setFaults({ [outcome.path.at(-1) ?? '']: outcome.message });
    if (outcome.state === 'refused' || outcome.state === 'failed') setProblem(outcome.message);
  };
  const save = () => {
    const checked = schoolHolidayRow.safeParse(values);
    if (!checked.success) {
      const found = checked.error.issues.map((issue) => [String(issue.path[0]), faultWords(issue.message)]);
      return setFaults(Object.fromEntries(found.toReversed()));
    }
    if (draft.id === null) {
      return void send([{ schoolHoliday: checked.data }], t`${what} ${where} toegevoegd`);
    }
    const changed = Object.entries(checked.data).filter(
      ([field, value]) => value !== Reflect.get(draft, field),
    );
    if (changed.length === 0) return onClose();
    const { id, version } = draft;
    const schoolHoliday = { id, version, ...Object.fromEntries(changed) };
    return void send([{ schoolHoliday }], t`${what} ${where} gewijzigd`);
  };
  const remove = () => {
    if (draft.id === null) return;
    const { id, version } = draft;
    void send([{ remove: { kind: 'schoolHoliday', id, version } }], t`${what} ${where} verwijderd`);
  };

  return (
    <Dialog
      title={draft.id === null ? t`Schoolvakantie toevoegen` : t`Schoolvakantie wijzigen`}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy}>
            <Trans>Bewaar</Trans>
          </Button>
          {draft.id === null ? null : (
            <Button busy={busy} onClick={remove}>
              <Trans>Verwijder</Trans>
            </Button>
          )}
        </>
      }
    >
      <div className={classes.form}>
        <div>
          <FieldFrame label={t`Naam`} required error={faults.name}>
            {(control) => (
              <input
                {...control}
                list="school-holiday-names"
                value={values.name}
                onChange={(event) => set({ name: event.target.value })}
              />
            )}
          </FieldFrame>
        </div>
        <datalist id="school-holiday-names">
          {Object.keys(SCHOOL_HOLIDAY_WORDS).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <div>
          <FieldFrame label={t`Regio`} required error={faults.region}>
            {(control) => (
              <select
                {...control}
                value={values.region}
                onChange={(event) => set({ region: event.target.value as SchoolRegion })}
              >
                {SCHOOL_REGIONS.map((region) => (
                  <option key={region} value={region}>
                    {i18n._(REGION_WORDS[region])}
                  </option>
                ))}
              </select>
            )}
          </FieldFrame>
        </div>
        <DayRangeFields startsOn={values.startsOn} endsOn={values.endsOn} faults={faults} onChange={set} />
        <div>
          <FieldFrame label={t`Bron`} required error={faults.source} hint={t`Staat onder de kalender.`}>
            {(control) => (
              <input
                {...control}
                value={values.source}
                onChange={(event) => set({ source: event.target.value })}
              />
            )}
          </FieldFrame>
        </div>
      </div>
      {problem ? (
        <Notice kind="warning" live>
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  );
}

const EMPTY = {
  name: '',
  region: 'north' as SchoolRegion,
  startsOn: '',
  endsOn: '',
  source: 'Rijksoverheid',
};
