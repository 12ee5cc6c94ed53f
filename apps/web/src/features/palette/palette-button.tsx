import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import classes from './palette-button.module.css';
import { openPalette } from './palette-open.ts';

/** Opens the palette by mouse and touch, and tells the key. */
export function PaletteButton() {
  const { t } = useLingui();
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <button
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={isApple ? t`Zoeken (⌘ K)` : t`Zoeken (Ctrl K)`}
      onClick={openPalette}
    >
      <IconSearch size={18} stroke={1.75} aria-hidden="true" />
      <span>
        <Trans>Zoeken</Trans>
      </span>
      <span className={classes.key} aria-hidden="true">
        {isApple ? '⌘ K' : 'Ctrl K'}
      </span>
    </button>
  );
}
