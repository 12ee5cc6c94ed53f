import type { PlainDate } from '@leerkring/domain/calendar/plain-date';

export interface SeasonDates {
  id: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** The season to show first: the one asked for, else the one that holds today, else the next, else the last. */
export function currentSeason<T extends SeasonDates>(
  seasons: readonly T[],
  today: PlainDate,
  asked?: string | undefined,
): T | undefined {
  const inOrder = [...seasons].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return (
    inOrder.find((one) => one.id === asked) ??
    inOrder.findLast((one) => one.startsOn <= today && today <= one.endsOn) ??
    inOrder.find((one) => one.startsOn > today) ??
    inOrder.at(-1)
  );
}
