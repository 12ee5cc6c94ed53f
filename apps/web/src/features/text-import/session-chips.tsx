import type { Proposed, SessionFields } from '@leerkring/domain/text-import/types';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
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

/** More than these are shown when they are asked for: thousands of buttons make every key wait. */
const MOST = 60;

/** Sessions in order of date; the year stands on the first one and where it changes. */
export function SessionChips({ sessions, color, titled = false, children }: SessionChipsProps) {
  const ordered = [...sessions].sort((a, b) => a.fields.startsOn.localeCompare(b.fields.startsOn));
  const [all, setAll] = useState(false);
  const shown = all ? ordered : ordered.slice(0, MOST);
  const rest = ordered.length - shown.length;
  const yearOf = (session: Proposed<SessionFields> | undefined) => session?.fields.startsOn.slice(0, 4);
  return (
    <ul className={classes.chips}>
      {shown.map((session, index) => (
        <li key={session.key}>
          <SessionButton
            session={session}
            color={color}
            withYear={titled || yearOf(session) !== yearOf(ordered[index - 1])}
            title={titled ? session.fields.title : null}
          />
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <button type="button" className={`${classes.chip} ${classes.add}`} onClick={() => setAll(true)}>
            <Trans>toon nog {rest}</Trans>
          </button>
        </li>
      ) : null}
      {children ? <li>{children}</li> : null}
    </ul>
  );
}
