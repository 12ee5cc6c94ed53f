import type { CapacityFields, FormatFields, UndatedSeriesFields } from '@leerkring/domain/text-import/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDateRange } from '../../lib/format-date.ts';
import { useNormWords } from '../meeting-format/use-norm-words.ts';
import classes from './items.module.css';

/** What is known of a format, a series without dates or a rule, in a line. */
export function useProgrammeWords() {
  const { t, i18n } = useLingui();
  const normWords = useNormWords();
  return { formatMeta, undatedMeta, capacityWords };

  function formatMeta(fields: FormatFields): ReactNode {
    const norms = fields.norms.map(normWords).filter(Boolean).join(' · ');
    const length = fields.durationMinutes
      ? t`${plural(fields.durationMinutes, { one: '# minuut', other: '# minuten' })}`
      : null;
    const interest = fields.onlyWithEnoughInterest ? t`bij voldoende belangstelling` : null;
    return (
      <>
        {[norms, length, interest].filter(Boolean).join(' · ')}
        {fields.purpose ? <span className={classes.clamped}>{fields.purpose}</span> : null}
      </>
    );
  }

  function undatedMeta(fields: UndatedSeriesFields): string {
    const count = fields.count
      ? t`${plural(fields.count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`
      : null;
    const { periodStart, periodEnd } = fields;
    const span = periodStart && periodEnd ? formatDateRange(periodStart, periodEnd, i18n.locale) : null;
    const held = fields.status === 'held' ? t`gehouden` : null;
    return [count, fields.isOnline ? t`online` : null, held, fields.periodNote ?? span]
      .filter(Boolean)
      .join(' · ');
  }

  function capacityWords({ min, max, unit }: CapacityFields): string {
    const most = max ?? min ?? 0;
    const range = min !== null && max !== null && min !== max ? `${min}–${max}` : String(most);
    switch (unit) {
      case 'municipalities':
        return t`${range} ${plural(most, { one: 'gemeente', other: 'gemeenten' })}`;
      case 'organisations':
        return t`${range} ${plural(most, { one: 'organisatie', other: 'organisaties' })}`;
      case 'representatives':
        return t`${range} ${plural(most, { one: 'vertegenwoordiger', other: 'vertegenwoordigers' })}`;
      case 'people':
        return t`${range} ${plural(most, { one: 'persoon', other: 'personen' })}`;
    }
  }
}
