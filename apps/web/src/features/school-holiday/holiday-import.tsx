import {
  compareSchoolHolidays,
  type SchoolHolidayComparison,
} from '@leerkring/domain/calendar/compare-school-holidays';
import {
  readGovernmentSchoolHolidays,
  SCHOOL_HOLIDAY_LIMITS,
  type SchoolHolidayDoubt,
  type SchoolHolidayFault,
} from '@leerkring/domain/calendar/government-school-holidays';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { HolidayReview } from './holiday-review.tsx';
import classes from './holiday-room.module.css';
import type { StoredHoliday } from './holiday-room-query.ts';
import { editsOf, type Picked, pickAll } from './import-edits.ts';
import { useEditHolidays } from './use-edit-holidays.ts';
import { useFileFaultWords } from './use-file-fault-words.ts';

interface HolidayImportProps {
  stored: readonly StoredHoliday[];
  onClose: () => void;
}

interface ReadFile {
  comparison: SchoolHolidayComparison;
  doubts: readonly SchoolHolidayDoubt[];
}

/** The government's file, read in the browser and laid beside the table. Nothing is written before it was seen. */
export function HolidayImport({ stored, onClose }: HolidayImportProps) {
  const { t } = useLingui();
  const faultWords = useFileFaultWords();
  const { edit, busy } = useEditHolidays();
  const [fault, setFault] = useState<SchoolHolidayFault | null>(null);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [picked, setPicked] = useState<Picked>(new Set());
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (file: File | undefined) => {
    setRead(null);
    setFault(null);
    setProblem(null);
    if (!file) return;
    // Its size is looked at before a byte is read.
    if (file.size > SCHOOL_HOLIDAY_LIMITS.bytes) return setFault('tooLarge');
    const reading = readGovernmentSchoolHolidays(new Uint8Array(await file.arrayBuffer()));
    if (reading.fault) return setFault(reading.fault);
    const comparison = compareSchoolHolidays(reading.holidays, stored);
    setPicked(pickAll(comparison));
    setRead({ comparison, doubts: reading.doubts });
  };

  const edits = read ? editsOf(read.comparison, picked) : [];
  const write = async () => {
    const count = edits.length;
    const done = t`Schoolvakanties ingelezen: ${plural(count, { one: '# wijziging', other: '# wijzigingen' })}`;
    const outcome = await edit(edits, { done });
    if (outcome.state === 'done' || (outcome.state === 'stale' && outcome.kept === 'theirs')) onClose();
    if ('message' in outcome) setProblem(outcome.message);
  };

  return (
    <Dialog
      wide
      title={t`Schoolvakanties inlezen`}
      onClose={onClose}
      actions={
        <>
          {edits.length > 0 ? (
            <Button kind="primary" busy={busy} onClick={() => void write()}>
              {t`Bewaar ${plural(edits.length, { one: '# wijziging', other: '# wijzigingen' })}`}
            </Button>
          ) : null}
          <Button onClick={onClose}>
            <Trans>Sluiten</Trans>
          </Button>
        </>
      }
    >
      <div className={classes.file}>
        <label htmlFor="school-holiday-file">
          <Trans>Het JSON-bestand met schoolvakanties van opendata.rijksoverheid.nl</Trans>
        </label>
        <input
          id="school-holiday-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
      <div aria-live="polite">
        {fault ? (
          <Notice kind="warning" title={<Trans>Er is niets ingelezen</Trans>}>
            {faultWords(fault)}
          </Notice>
        ) : null}
        {problem ? (
          <Notice kind="warning" title={<Trans>Er is niets bewaard</Trans>}>
            {problem}
          </Notice>
        ) : null}
        {read ? (
          <HolidayReview
            comparison={read.comparison}
            doubts={read.doubts}
            picked={picked}
            onPick={setPicked}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
