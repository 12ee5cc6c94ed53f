import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { colorClass } from '../../../components/color-class.ts';
import { useWordsLanguage } from '../../../components/words-language.ts';
import type { CalendarSession } from '../../session/calendar-session.ts';
import { SessionChip } from '../../session/session-chip.tsx';
import classes from './tray.module.css';
import { TrayEntryLine } from './tray-entry-line.tsx';
import type { TrayFamily } from './tray-families.ts';

interface TrayFamilyCardProps {
  family: TrayFamily;
  sessions: ReadonlyMap<string, CalendarSession>;
  canCarry: boolean;
  onGenerate: () => void;
}

/** So many stand open at once; the rest of twenty-five regions would bury the other families. */
const MOST_OPEN = 4;

/** What one norm, group or announcement still asks for. */
export function TrayFamilyCard({ family, sessions, canCarry, onGenerate }: TrayFamilyCardProps) {
  const lang = useWordsLanguage();
  const [isWhole, setWhole] = useState(false);
  const { entries, title } = family;
  const first = sessions.get(entries[0]?.key ?? '');
  const shown = isWhole ? entries : entries.slice(0, entries.length > MOST_OPEN + 1 ? MOST_OPEN : undefined);
  const rest = entries.length - shown.length;
  return (
    <li className={`${classes.card} ${colorClass(first?.color ?? null)}`}>
      <p className={classes.head}>
        {first ? <SessionChip code={first.code} color={first.color} status="planned" /> : null}
        <strong lang={lang}>{title}</strong>
        <span className={classes.count}>{entries.length}</span>
      </p>
      <ul className={classes.entries}>
        {shown.map((entry) => (
          <TrayEntryLine
            key={entry.key}
            entry={entry}
            session={sessions.get(entry.key)}
            canCarry={canCarry}
          />
        ))}
      </ul>
      <p className={classes.cardActions}>
        {rest > 0 ? (
          <button type="button" className={classes.quiet} onClick={() => setWhole(true)}>
            <Plural value={rest} one="Toon er nog #" other="Toon er nog #" />
          </button>
        ) : null}
        <button type="button" className={classes.quiet} onClick={onGenerate}>
          <Plural value={entries.length} one="Zoek een dag" other="Zoek dagen" />
          <span className="lk-unseen">: {title}</span>
        </button>
      </p>
      {isWhole && entries.length > MOST_OPEN + 1 ? (
        <button type="button" className={classes.quiet} onClick={() => setWhole(false)}>
          <Trans>Toon minder</Trans>
        </button>
      ) : null}
    </li>
  );
}
