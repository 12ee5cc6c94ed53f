/** Minutes since midnight of a local time HH:MM. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** HH:MM so many minutes later; null beyond the day. */
export function laterBy(time: string, minutes: number): string | null {
  const at = minutesOf(time) + minutes;
  if (at < 0 || at > 1439) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
}
