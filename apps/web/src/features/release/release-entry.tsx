import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { LongText } from '../../components/long-text.tsx';
import { formatInstant } from '../../lib/format-ago.ts';
import classes from './release.module.css';
import { ReleaseChanges } from './release-changes.tsx';
import type { ReleasesNetwork } from './release-queries.ts';

export type ListedRelease = NonNullable<ReleasesNetwork['releases']>['edges'][number]['node'];

interface ReleaseEntryProps {
  release: ListedRelease;
  network: ReleasesNetwork;
  /** Cursor of the release before it in the list; null for the newest. */
  after: string | null;
  /** For who may plan. */
  restore: { run: (release: ListedRelease) => void; busy: boolean } | null;
}

/** One release: when, by whom, what it said and changed, and the way back to it. */
export function ReleaseEntry({ release, network, after, restore }: ReleaseEntryProps) {
  const { i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(after === null);
  const { name, note, at, byName, season, sessionCount } = release;
  return (
    <li className={classes.entry}>
      <h2 lang={network.language}>{name}</h2>
      <p className={classes.facts}>
        <time dateTime={at}>{formatInstant(new Date(at), i18n.locale)}</time>
        {byName ? <span>{byName}</span> : null}
        {season ? <span lang={network.language}>{season.name}</span> : null}
        <span>
          <Plural value={sessionCount} one="# bijeenkomst" other="# bijeenkomsten" />
        </span>
      </p>
      {note ? <LongText text={note} lang={network.language} /> : null}
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <Trans>Wat er veranderde</Trans>
        </summary>
        {isOpen ? <ReleaseChanges slug={network.slug} after={after} /> : null}
      </details>
      {restore ? (
        <Button busy={restore.busy} onClick={() => restore.run(release)}>
          <Trans>Zet de planning terug naar {name}</Trans>
        </Button>
      ) : null}
    </li>
  );
}
