import { type ReactNode, useEffect, useRef } from 'react';
import classes from './page-heading.module.css';

interface PageHeadingProps {
  title: string;
  /** Title of the browser's tab, where the heading alone would not tell pages apart. */
  tabTitle?: string;
  /** Where the title is a network's own words. */
  titleLang?: string;
  lead?: ReactNode;
  /** Buttons and switches that belong to the whole page. */
  actions?: ReactNode;
}

let pagesSeen = 0;

/** The one h1 of a page. After a change of page it takes the focus, so that a screen reader says where it is. */
export function PageHeading({ title, tabTitle = title, titleLang, lead, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${tabTitle} · Leerkring`;
  }, [tabTitle]);

  useEffect(() => {
    pagesSeen += 1;
    const nothingElseHasFocus = document.activeElement === document.body || document.activeElement === null;
    if (pagesSeen > 1 && nothingElseHasFocus) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <header className={classes.heading}>
      <div>
        <h1 ref={heading} tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
  );
}
