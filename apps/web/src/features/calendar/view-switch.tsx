import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import classes from './view-switch.module.css';

const VIEWS: readonly { view: 'lanes' | 'list' | undefined; words: MessageDescriptor }[] = [
  { view: undefined, words: msg`Jaar` },
  { view: 'lanes', words: msg`Banen` },
  { view: 'list', words: msg`Lijst` },
];

/** The same plan as a year, as lanes or as a list; the address remembers which. */
export function ViewSwitch() {
  const { t, i18n } = useLingui();
  const { view } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  return (
    <fieldset className={classes.switch} aria-label={t`Weergave`}>
      {VIEWS.map((one) => (
        <button
          key={one.view ?? 'year'}
          type="button"
          aria-pressed={view === one.view}
          onClick={() => void navigate({ search: (old) => ({ ...old, view: one.view }), replace: true })}
        >
          {i18n._(one.words)}
        </button>
      ))}
    </fieldset>
  );
}
