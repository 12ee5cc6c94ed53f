import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useWordsLanguage } from '../../components/words-language.ts';
import classes from './undated-note.module.css';

export interface UndatedView {
  id: string;
  title: string;
  count?: number | null | undefined;
  periodNote?: string | null | undefined;
}

interface UndatedListProps {
  series: readonly UndatedView[];
  /** What can be done with each. */
  action?: (series: UndatedView) => ReactNode;
}

/** Sessions that were announced without dates: what, how many, and roughly when. */
export function UndatedList({ series, action }: UndatedListProps) {
  const lang = useWordsLanguage();
  return (
    <ul className={classes.undated}>
      {series.map((one) => (
        <li key={one.id}>
          <strong lang={lang}>{one.title}</strong>
          {one.count ? (
            <span>
              <Plural value={one.count} one="# bijeenkomst" other="# bijeenkomsten" />
            </span>
          ) : null}
          {one.periodNote ? <span lang={lang}>{one.periodNote}</span> : null}
          {action?.(one)}
        </li>
      ))}
    </ul>
  );
}
