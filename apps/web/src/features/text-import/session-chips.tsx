import type { Proposed, SessionFields } from '@leerkring/domain/text-import/types';
import type { ReactNode } from 'react';
import classes from './items.module.css';
import { SessionButton } from './session-button.tsx';

interface SessionChipsProps {
  sessions: readonly Proposed<SessionFields>[];
  color: string | null;
  /** Sessions of no group bear their own name. */
  titled?: boolean;
  /** What stands after the last one. */
  children?: ReactNode;
}

/** Sessions in order of date; the year stands on the first one and where it changes. */
export function SessionChips({ sessions, color, titled = false, children }: SessionChipsProps) {
  const ordered = [...sessions].sort((a, b) => a.fields.startsOn.localeCompare(b.fields.startsOn));
  const yearOf = (session: Proposed<SessionFields> | undefined) => session?.fields.startsOn.slice(0, 4);
  return (
    <ul className={classes.chips}>
      {ordered.map((session, index) => (
        <li key={session.key}>
          <SessionButton
            session={session}
            color={color}
            withYear={titled || yearOf(session) !== yearOf(ordered[index - 1])}
            title={titled ? session.fields.title : null}
          />
        </li>
      ))}
      {children ? <li>{children}</li> : null}
    </ul>
  );
}
