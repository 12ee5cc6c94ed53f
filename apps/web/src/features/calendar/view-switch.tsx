import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './view-switch.module.css';

/** The same plan as a year or as a list; each has its own address. */
export function ViewSwitch() {
  const { t } = useLingui();
  const common = {
    from: '/n/$network/calendar',
    to: '/n/$network/calendar',
    replace: true,
    activeOptions: { exact: true, includeSearch: true, explicitUndefined: true },
  } as const;
  return (
    <nav className={classes.switch} aria-label={t`Weergave`}>
      <Link {...common} search={(old) => ({ ...old, view: undefined })}>
        <Trans>Jaar</Trans>
      </Link>
      <Link {...common} search={(old) => ({ ...old, view: 'list' as const })}>
        <Trans>Lijst</Trans>
      </Link>
    </nav>
  );
}
