import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import classes from './release.module.css';
import { CHANGE_KINDS, type ReleaseChange } from './release-change.ts';
import { useChangeWords } from './use-change-words.ts';

interface ChangeListProps {
  changes: readonly ReleaseChange[];
  /** With it each line has a box: those in it stay as members see them now. */
  choice?: { leftOut: readonly string[]; onToggle: (sessionId: string, isIn: boolean) => void };
}

/** Of a long list so many are shown until more are asked for. */
const FIRST = 100;

/** Changes in sentences, by what happened. */
export function ChangeList({ changes, choice }: ChangeListProps) {
  const kindWords = useKindWords();
  const groups = CHANGE_KINDS.map((kind) => ({
    kind,
    items: changes.filter((one) => one.kind === kind),
  })).filter(({ items }) => items.length > 0);
  return (
    <div className={classes.changes}>
      {groups.map(({ kind, items }) => (
        <section key={kind}>
          <h3>{kindWords(kind, items.length)}</h3>
          <Lines changes={items} choice={choice} />
        </section>
      ))}
    </div>
  );
}

function Lines({ changes, choice }: ChangeListProps) {
  const words = useChangeWords();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? changes : changes.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((change) => {
          const sentence = words.sentence(change);
          const also = words.also(change);
          const note = also ? <span className={classes.also}>{also}</span> : null;
          if (!choice) {
            return (
              <li key={change.sessionId}>
                {sentence} {note}
              </li>
            );
          }
          const isIn = !choice.leftOut.includes(change.sessionId);
          return (
            <li key={change.sessionId} data-out={!isIn || undefined}>
              <label>
                <input
                  type="checkbox"
                  checked={isIn}
                  onChange={(event) => choice.onToggle(change.sessionId, event.target.checked)}
                />
                <span>
                  {sentence} {note}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {shown.length < changes.length ? (
        <Button onClick={() => setIsAll(true)}>
          <Trans>Toon alle {changes.length}</Trans>
        </Button>
      ) : null}
    </>
  );
}

function useKindWords(): (kind: ReleaseChange['kind'], count: number) => string {
  const { t } = useLingui();
  return (kind, count) => {
    switch (kind) {
      case 'added':
        return t`${plural(count, { one: '# nieuw', other: '# nieuw' })}`;
      case 'removed':
        return t`${plural(count, { one: '# vervallen', other: '# vervallen' })}`;
      case 'moved':
        return t`${plural(count, { one: '# verplaatst', other: '# verplaatst' })}`;
      case 'relocated':
        return t`${plural(count, { one: '# op een andere plek', other: '# op een andere plek' })}`;
      case 'cancelled':
        return t`${plural(count, { one: '# afgelast', other: '# afgelast' })}`;
      case 'restored':
        return t`${plural(count, { one: '# gaat toch door', other: '# gaan toch door' })}`;
      case 'changed':
        return t`${plural(count, { one: '# anders gewijzigd', other: '# anders gewijzigd' })}`;
    }
  };
}
