import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDate } from '../../../lib/format-date.ts';
import type { ClashBook } from '../clashes/clash-book.ts';
import { ClashList } from '../clashes/clash-list.tsx';
import classes from './chosen-day.module.css';
import { LineField } from './line-field.tsx';
import { candidateOf, isDate, type SessionDraft } from './session-draft.ts';
import fields from './session-fields.module.css';
import { WeekList } from './week-list.tsx';

interface ChosenDayProps {
  draft: SessionDraft;
  onChange: (change: Partial<SessionDraft>) => void;
  book: ClashBook;
}

/** The day of one new session, by typing or among its weeks, with what speaks against it. */
export function ChosenDay({ draft, onChange, book }: ChosenDayProps) {
  const { t, i18n } = useLingui();
  const { startsOn, endsOn } = draft;
  const [around] = useState(startsOn);
  const clashesOn = (date: PlainDate) => {
    const candidate = candidateOf({ ...draft, startsOn: date, endsOn: date });
    return candidate ? book.clashesOf(candidate) : [];
  };
  const candidate = candidateOf(draft);
  const clashes = candidate ? book.clashesOf(candidate) : [];
  const choose = (date: string) =>
    onChange({ startsOn: date, ...(endsOn === startsOn || endsOn < date ? { endsOn: date } : {}) });
  return (
    <>
      <div className={fields.pair}>
        <LineField label={t`Eerste dag`} type="date" required value={startsOn} onChange={choose} />
        <LineField
          label={t`Laatste dag`}
          type="date"
          min={startsOn}
          value={endsOn}
          onChange={(value) => onChange({ endsOn: value })}
        />
      </div>
      <WeekList
        value={isDate(startsOn) ? startsOn : ''}
        around={around}
        clashesOf={clashesOn}
        onChange={choose}
      />
      <div aria-live="polite" className={classes.chosen}>
        {isDate(startsOn) ? <strong>{formatDate(startsOn, i18n.locale, 'long')}</strong> : null}
        {isDate(startsOn) && clashes.length === 0 ? (
          <p className={classes.free}>
            <Trans>Niets in de weg.</Trans>
          </p>
        ) : null}
        <ClashList clashes={clashes} />
      </div>
    </>
  );
}
