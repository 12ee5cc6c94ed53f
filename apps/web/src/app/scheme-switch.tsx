import { useLingui } from '@lingui/react/macro';
import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import classes from './switches.module.css';

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** One button that goes round: as the device, light, dark. Its name says what is on and what a press gives. */
export function SchemeSwitch() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = ICONS[colorScheme];
  const names: Record<MantineColorScheme, string> = {
    auto: t`Kleuren: zoals het apparaat. Kies licht`,
    light: t`Kleuren: licht. Kies donker`,
    dark: t`Kleuren: donker. Kies zoals het apparaat`,
  };
  return (
    <button
      type="button"
      className={classes.quiet}
      aria-label={names[colorScheme]}
      title={names[colorScheme]}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Icon size={18} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
