import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './page-section.module.css';

interface PageSectionProps {
  title: ReactNode;
  /** A link or button that belongs to this part; stands beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading; a hairline above, no box. */
export function PageSection({ title, action, children }: PageSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
