import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './page-section.module.css';

interface PageSectionProps {
  title: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading; a hairline above, no box. */
export function PageSection({ title, children }: PageSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
