import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export interface Fact {
  label: string;
  /** A fact without a value is left out. */
  value: ReactNode;
}

/** Labelled facts as a definition list. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter((one) => one.value != null && one.value !== '')
        .map((one, index) => (
          // Labels come from a text and may be there twice.
          <div key={`${one.label} ${index}`}>
            <dt>{one.label}</dt>
            <dd>{one.value}</dd>
          </div>
        ))}
    </dl>
  );
}
