import { Trans } from '@lingui/react/macro';
import classes from './also-here.module.css';
import { initialsOf } from './initials.ts';
import { usePresentColleagues } from './presence-state.ts';

/** Named in full; the others are counted. */
const NAMED = 3;

/** "Ook hier: Marloes Vos": the colleagues who have this network open now. Nothing when there are none. */
export function AlsoHere() {
  const people = usePresentColleagues();
  if (!people.length) return null;
  const shown = people.slice(0, NAMED);
  const more = people.length - shown.length;
  return (
    <p className={classes.line}>
      <span className={classes.label}>
        <Trans>Ook hier:</Trans>
      </span>
      {shown.map(({ id, name }) => (
        <span key={id} className={classes.person} title={name}>
          <span className={classes.initials} aria-hidden="true">
            {initialsOf(name)}
          </span>
          <span className={classes.name}>{name}</span>
        </span>
      ))}
      {more > 0 ? (
        <span className={classes.person}>
          <Trans>en {more} anderen</Trans>
        </span>
      ) : null}
    </p>
  );
}
