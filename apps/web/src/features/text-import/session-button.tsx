import { isChanged } from '@leerkring/domain/text-import/counts';
import type { Proposed, SessionFields } from '@leerkring/domain/text-import/types';
import { useLingui } from '@lingui/react/macro';
import { colorClass } from '../../components/color-class.ts';
import { formatTimes } from '../../lib/format-date.ts';
import { chipDate } from './date-words.ts';
import { useImport } from './import-context.ts';
import classes from './items.module.css';

interface SessionButtonProps {
  session: Proposed<SessionFields>;
  color: string | null;
  /** Said when the one before it was in another year. */
  withYear: boolean;
  /** What to call it where its group does not stand above it. */
  title?: string | null;
}

/** A session of the proposal; pressing it opens its editor. */
export function SessionButton({ session, color, withYear, title }: SessionButtonProps) {
  const { t, i18n } = useLingui();
  const { active, setActive, edit, proposal } = useImport();
  const { fields } = session;
  const group = proposal.groups.find((one) => one.key === fields.group)?.fields.name ?? fields.title ?? '';
  const details = [
    fields.endsOn === fields.startsOn ? null : `– ${chipDate(fields.endsOn, i18n.locale, false)}`,
    formatTimes(fields.startTime, fields.endTime) || null,
    fields.isOnline ? t`online` : null,
    fields.placeNote ? `· ${fields.placeNote}` : null,
    group !== (fields.title ?? '') && fields.title ? `· ${fields.title}` : null,
  ].filter(Boolean);
  const state = stateWords();

  return (
    <button
      type="button"
      className={`${classes.chip} ${colorClass(color)}`}
      id={`item-${session.key}`}
      data-active={active === session.key || undefined}
      data-same={(session.existing !== null && !isChanged(session)) || undefined}
      data-changed={isChanged(session) || undefined}
      data-out={!session.included || undefined}
      data-cancelled={fields.status === 'cancelled' || undefined}
      onMouseEnter={() => setActive(session.key)}
      onMouseLeave={() => setActive(null)}
      onFocus={() => setActive(session.key)}
      onBlur={() => setActive(null)}
      onClick={() => edit(session.key)}
    >
      {title ? `${title} · ` : null}
      <span>{chipDate(fields.startsOn, i18n.locale, withYear)}</span>
      {details.length > 0 ? <span className={classes.detail}> {details.join(' ')}</span> : null}
      <span className="lk-unseen">
        {[withYear ? null : fields.startsOn.slice(0, 4), title ? null : group, state, t`wijzigen`]
          .filter(Boolean)
          .join(', ')}
      </span>
    </button>
  );

  function stateWords(): string | null {
    if (!session.included) return t`weggelaten`;
    if (fields.status === 'cancelled') return t`afgelast`;
    if (isChanged(session)) return t`wijzigt`;
    return session.existing ? t`is er al` : null;
  }
}
