import type { YearMonth } from '@leerkring/domain/norm-coverage/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { formatDate } from '../../lib/format-date.ts';
import classes from './load.module.css';
import type { LoadRow } from './load-place.ts';
import { firstOf, MonthCells, MonthChart } from './month-chart.tsx';

interface LoadTableProps<T extends LoadRow> {
  /** What the table is about, and the heading of its first column. */
  label: string;
  head: string;
  months: readonly YearMonth[];
  rows: readonly T[];
  /** Language of the names, where they are a network's own words. */
  lang: string | undefined;
  /** What asks for attention, each thing with the way to its mending; nothing where all is well. */
  notes: (row: T) => ReactNode;
}

/** Longer lists open with so many. */
const FIRST = 50;
/** A lone session does not fill the height. */
const LOWEST_TOP = 3;

/** Names with their sessions per month and what asks for attention: a table that fits on a phone. */
export function LoadTable<T extends LoadRow>({ label, head, months, rows, lang, notes }: LoadTableProps<T>) {
  const { i18n } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const most = Math.max(LOWEST_TOP, ...rows.flatMap(({ perMonth }) => perMonth));
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  const total = rows.length;
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">
              <div className={classes.beside}>
                <span className="lk-unseen">
                  <Trans>Bijeenkomsten per maand, en wat aandacht vraagt</Trans>
                </span>
                <MonthCells
                  months={months}
                  words={(one) =>
                    formatDate(firstOf(one), i18n.locale, 'monthShort').slice(0, 1).toLowerCase()
                  }
                />
              </div>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span lang={lang}>{row.name}</span>
                {row.facts.map((fact) => (
                  <small key={fact}> {fact}</small>
                ))}
              </th>
              <td>
                <div className={classes.beside}>
                  <MonthChart months={months} perMonth={row.perMonth} most={most} />
                  <div className={classes.notes}>{notes(row)}</div>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < total ? (
        <div>
          <Button onClick={() => setWhole(true)}>
            <Trans>Toon alle {total}</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}
