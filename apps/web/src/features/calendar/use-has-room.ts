import { useMediaQuery } from '@mantine/hooks';

/** Whether every switch of the calendar may stand open; on a phone they would push the calendar out of sight. */
export function useHasRoom(): boolean {
  return useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? true;
}
