import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  kind?: 'plain' | 'warning' | 'good';
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** Spoken at once when it appears. */
  live?: boolean;
}

/** A message in the page itself: an empty list, a doubt, an error. Never only a colour: it starts with words. */
export function Notice({ kind = 'plain', title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-kind={kind} role={live ? 'alert' : undefined}>
      {title ? <p className={classes.title}>{title}</p> : null}
      {children ? <div>{children}</div> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}
