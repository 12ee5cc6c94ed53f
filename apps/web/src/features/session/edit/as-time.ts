/** What people type for a time of day ("9.30", "930", "14u") as HH:MM; what is none stays as it is. */
export function asTime(text: string): string {
  const match = /^\s*(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?|(\d{2}))?\s*$/.exec(text);
  if (!match) return text;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? match[3] ?? 0)];
  if (hours > 23 || minutes > 59) return text;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
