import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../components/notice.tsx';
import type { ClashBook } from '../clashes/clash-book.ts';
import classes from './add-session-dialog.module.css';
import type { RepeatDraft } from './repeat-draft.ts';
import { SeasonPreview } from './season-preview.tsx';
import { SeriesDates } from './series-dates.tsx';
import { isDate, type SessionDraft } from './session-draft.ts';
import type { EditorNetwork } from './session-editor-query.ts';
import type { useListedDates } from './use-listed-dates.ts';

interface ChosenSeriesProps {
  network: EditorNetwork;
  draft: SessionDraft;
  repeat: RepeatDraft;
  /** Those that will be made. */
  dates: readonly string[];
  book: ClashBook;
  listed: ReturnType<typeof useListedDates>;
}

/** What a rule gives: the season at a glance, how many do not fit, and every date to be switched off. */
export function ChosenSeries({ network, draft, repeat, dates, book, listed }: ChosenSeriesProps) {
  const { t } = useLingui();
  const { missing } = listed;
  const standing = network.sessions.filter(
    (one) => one.status !== 'cancelled' && (!draft.groupId || one.group?.id === draft.groupId),
  );
  const hasPeriod = isDate(repeat.from) && isDate(repeat.until) && repeat.until >= repeat.from;
  if (!hasPeriod) {
    return (
      <p>
        <Trans>Vul in vanaf wanneer en tot en met wanneer; dan staan de data hier.</Trans>
      </p>
    );
  }
  return (
    <>
      <SeasonPreview
        start={repeat.from}
        end={repeat.until}
        on={book.on}
        standing={standing.map((one) => one.startsOn)}
        chosen={dates}
      />
      {missing > 0 ? (
        <Notice kind="warning">
          {t`${plural(missing, { one: '# datum past niet meer in deze periode.', other: '# data passen niet meer in deze periode.' })}`}
        </Notice>
      ) : null}
      {listed.dates.length > 0 ? (
        <div className={classes.scroll}>
          <SeriesDates dates={listed.dates} onToggle={listed.toggle} />
        </div>
      ) : (
        <p>
          <Trans>Deze regel geeft geen enkele datum in deze periode.</Trans>
        </p>
      )}
    </>
  );
}
