import type { ReactNode } from 'react';
import classes from './skip-link.module.css';

/** First stop of the Tab key: past the navigation, to the page itself. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a className={classes.skip} href={`#${target}`}>
      {children}
    </a>
  );
}
