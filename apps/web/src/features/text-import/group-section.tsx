import type { GroupFields, Proposed } from '@leerkring/domain/text-import/types';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { colorClass } from '../../components/color-class.ts';
import { useImport } from './import-context.ts';
import { ItemState } from './item-state.tsx';
import classes from './items.module.css';
import { SessionChips } from './session-chips.tsx';

/** A group with its dates, and how many are still to be planned. */
export function GroupSection({ group }: { group: Proposed<GroupFields> }) {
  const { t } = useLingui();
  const { proposal, edit, dispatch } = useImport();
  const { name, code, color, announcedSessions } = group.fields;
  const shown = group.included || group.existing !== null;
  const sessions = proposal.sessions.filter((one) => one.fields.group === group.key);
  const counted = sessions.filter((one) => one.included && one.fields.status !== 'cancelled');
  const missing = Math.max(0, (announcedSessions ?? 0) - counted.length);
  const last = counted
    .map((one) => one.fields.startsOn)
    .sort()
    .at(-1);

  return (
    <section
      className={classes.section}
      id={`item-${group.key}`}
      tabIndex={-1}
      aria-label={name}
      data-out={!shown || undefined}
    >
      <div className={classes.head}>
        <span className={`${classes.code} ${colorClass(color)}`} aria-hidden="true">
          {code}
        </span>
        <h3>{name}</h3>
        <span className={classes.soft}>
          {missing > 0
            ? t`${plural(counted.length, { one: '# bijeenkomst', other: '# bijeenkomsten' })}, ${String(missing)} nog te plannen`
            : t`${plural(counted.length, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`}
        </span>
        <ItemState item={group} />
        <span className={classes.headActions}>
          {shown ? (
            <button
              type="button"
              className={classes.quiet}
              onClick={() => edit(group.key)}
              aria-label={t`Wijzig: ${name}`}
            >
              <Trans>Wijzig</Trans>
            </button>
          ) : (
            <button
              type="button"
              className={classes.quiet}
              onClick={() => dispatch({ do: 'takeBack', item: group.key })}
            >
              <Trans>Toch maken</Trans>
            </button>
          )}
        </span>
      </div>
      {shown ? (
        <SessionChips sessions={sessions} color={color}>
          <button
            type="button"
            className={`${classes.chip} ${classes.add}`}
            onClick={() =>
              dispatch({
                do: 'add',
                group: group.key,
                startsOn: last ?? proposal.season?.fields.startsOn ?? '',
              })
            }
          >
            <Trans>+ datum</Trans> <span className="lk-unseen">{t`toevoegen aan ${name}`}</span>
          </button>
        </SessionChips>
      ) : null}
    </section>
  );
}
