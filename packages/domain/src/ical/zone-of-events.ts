import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import { isTimeZone } from './time-zone.ts';

/** The VTIMEZONE component of a zone, or null for one that has none. */
export function zoneComponent(timeZone: string): string | null {
  return isTimeZone(timeZone) ? getVtimezoneComponent(timeZone) : null;
}
