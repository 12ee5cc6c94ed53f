import { getVtimezoneComponent } from '@touch4it/ical-timezones';

/** The VTIMEZONE component of a zone, or null for one that has none. */
export function zoneComponent(timeZone: string): string | null {
  return isTimeZone(timeZone) ? getVtimezoneComponent(timeZone) : null;
}

/** True for a zone that this machine's zone data know; any other string is safe to ask. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
