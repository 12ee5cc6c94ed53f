import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PaletteButton } from '../features/palette/palette-button.tsx';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import classes from './shell.module.css';

/** The light header of public pages. */
export function VisitorHeader() {
  const { t } = useLingui();
  return (
    <header className={classes.header}>
      <Brand />
      <nav className={classes.headerLinks} aria-label={t`Hoofdmenu`}>
        <Link to="/" className={classes.wideOnly}>
          <Trans>Netwerken</Trans>
        </Link>
        <PaletteButton />
        <Link to="/sign-in">
          <Trans>Inloggen</Trans>
        </Link>
        <LanguageSwitch />
        <SchemeSwitch />
      </nav>
    </header>
  );
}
