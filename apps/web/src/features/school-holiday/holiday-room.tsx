import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { UndoButtons } from '../change/undo-buttons.tsx';
import { type HolidayDraft, HolidayForm } from './holiday-form.tsx';
import { HolidayImport } from './holiday-import.tsx';
import type { StoredHoliday } from './holiday-room-query.ts';
import { HolidayYear } from './holiday-year.tsx';
import { schoolYearOf, schoolYears } from './school-years.ts';
import { HOLIDAY_TABLE } from './use-edit-holidays.ts';

interface HolidayRoomProps {
  holidays: readonly StoredHoliday[];
  /** YYYY-MM-DD: years gone by are folded. */
  today: string;
}

/** The school-holiday table, year by year, as admins edit it or fill it from the government's file. */
export function HolidayRoom({ holidays, today }: HolidayRoomProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<HolidayDraft | null>(null);
  const [importing, setImporting] = useState(false);
  const years = schoolYears(holidays);
  const current = schoolYearOf(today);
  const past = years.filter((year) => year.name < current);
  const sources = [...new Set(holidays.map((one) => one.source))];

  return (
    <>
      <PageHeading
        title={t`Schoolvakanties`}
        lead={
          <p>
            <Trans>Ze staan in elke jaarkalender. Feestdagen rekent Leerkring zelf uit.</Trans>
          </p>
        }
        actions={
          <>
            <UndoButtons network={HOLIDAY_TABLE} />
            <Button onClick={() => setDraft({ id: null })}>
              <Trans>Vakantie toevoegen</Trans>
            </Button>
            <Button kind="primary" onClick={() => setImporting(true)}>
              <Trans>Bestand inlezen</Trans>
            </Button>
          </>
        }
      />
      {years.length === 0 ? (
        <Notice title={<Trans>Er staan nog geen schoolvakanties in</Trans>}>
          <Trans>Lees het bestand van de Rijksoverheid in, of voeg ze een voor een toe.</Trans>
        </Notice>
      ) : null}
      {years
        .filter((year) => year.name >= current)
        .map((year) => (
          <HolidayYear key={year.name} year={year} onOpen={setDraft} />
        ))}
      {past.length > 0 ? (
        <details>
          <summary>
            <Trans>Eerdere schooljaren</Trans>
          </summary>
          {past.toReversed().map((year) => (
            <HolidayYear key={year.name} year={year} onOpen={setDraft} />
          ))}
        </details>
      ) : null}
      {sources.length > 0 ? (
        <p>
          <Trans>Bron: {sources.join('; ')}.</Trans>
        </p>
      ) : null}
      {draft ? <HolidayForm key={draft.id ?? 'new'} draft={draft} onClose={() => setDraft(null)} /> : null}
      {importing ? <HolidayImport stored={holidays} onClose={() => setImporting(false)} /> : null}
    </>
  );
}
