import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import classes from './view-switch.module.css';

/** The same plan as a year or as a list; the address remembers which. */
export function ViewSwitch() {
  const { t } = useLingui();
  const { view } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const show = (next: 'list' | undefined) =>
    void navigate({ search: (old) => ({ ...old, view: next }), replace: true });
  return (
    <fieldset className={classes.switch} aria-label={t`Weergave`}>
      <button type="button" aria-pressed={view !== 'list'} onClick={() => show(undefined)}>
        {t`Jaar`}
      </button>
      <button type="button" aria-pressed={view === 'list'} onClick={() => show('list')}>
        {t`Lijst`}
      </button>
    </fieldset>
  );
}
