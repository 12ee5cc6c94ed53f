import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWordsLanguage } from '../../../components/words-language.ts';
import { useCoverageWords } from '../../norm/use-coverage-words.ts';
import type { CalendarSession } from '../../session/calendar-session.ts';
import { requestCarry } from '../../session/carry-request.ts';
import classes from './tray.module.css';
import type { TrayEntry } from './tray-families.ts';

interface TrayEntryLineProps {
  entry: TrayEntry;
  session: CalendarSession | undefined;
  canCarry: boolean;
}

/** One session without a date: dragged from here, taken up by keyboard, or given a day in the dialog. */
export function TrayEntryLine({ entry, session, canCarry }: TrayEntryLineProps) {
  const { t } = useLingui();
  const words = useCoverageWords();
  const lang = useWordsLanguage();
  const { key, item, subject } = entry;
  const months = words.months(item.months);
  const number = item.sequence ?? item.index;
  const name = subject ?? (item.groupId ? t`bijeenkomst ${number}` : null);
  const named = [session?.title, months].filter(Boolean).join(', ');
  return (
    <li className={classes.entry} data-unplanned={key}>
      <span className={classes.what} lang={lang}>
        {name ?? months ?? ''}
        {name && months ? <small>{months}</small> : null}
        {!name && !months ? <Trans>vrij in het seizoen</Trans> : null}
      </span>
      <span className={classes.entryActions}>
        {session && canCarry ? (
          <button
            type="button"
            className={classes.quiet}
            aria-label={t`Pak op: ${named}`}
            onClick={() => requestCarry(session)}
          >
            <Trans>Pak op</Trans>
          </button>
        ) : null}
        <Link
          from="/n/$network/calendar"
          to="/n/$network/calendar"
          aria-label={t`Kies een dag: ${named}`}
          search={(old) => ({
            ...old,
            add: item.days.start,
            unplanned: key,
            format: item.formatId ?? undefined,
            region: item.regionId ?? undefined,
            forGroup: item.groupId ?? undefined,
            theme: item.themeId ?? undefined,
            undated: item.undatedId ?? undefined,
          })}
        >
          <Trans>Kies een dag</Trans>
        </Link>
      </span>
    </li>
  );
}
