import { Plural, Trans } from '@lingui/react/macro';
import { readersOf } from './readers.ts';
import classes from './release.module.css';
import type { ReleaseChange } from './release-change.ts';
import type { PublishNetwork } from './release-queries.ts';

interface ReaderListProps {
  network: PublishNetwork;
  changes: readonly ReleaseChange[];
}

/** Whose calendar changes by it. */
export function ReaderList({ network, changes }: ReaderListProps) {
  const { groups, everyone } = readersOf(changes, network.groups);
  return (
    <>
      {groups.length > 0 ? (
        <ul className={classes.readers}>
          {groups.map(({ name, members }) => (
            <li key={name}>
              <span lang={network.language}>{name}</span>
              {members === null ? null : (
                <span className="lk-soft">
                  {' '}
                  <Plural value={members} one="# lid" other="# leden" />
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="lk-soft">
        {everyone ? <Trans>Bijeenkomsten zonder groep gaan alle leden van het netwerk aan.</Trans> : null}{' '}
        {network.visibility === 'public' ? (
          <Trans>Het netwerk is openbaar: ook bezoekers zien de kalender.</Trans>
        ) : (
          <Trans>Alleen leden van het netwerk zien de kalender.</Trans>
        )}
      </p>
    </>
  );
}
