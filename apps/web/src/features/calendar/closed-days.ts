import type { PlainDate } from '@leerkring/domain/calendar/plain-date';

/** Days on which the network does not meet, or one of its organisations. */
export interface ClosedDays {
  name: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  /** Null for the network itself. */
  organisation: string | null;
}

interface Closing {
  name: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

interface NetworkWithClosedDays {
  closedDays: readonly Closing[];
  participations: readonly { organisation: { name: string; closedDays: readonly Closing[] } }[];
}

/** The network's own closed days first, then those of who take part. */
export function closedDaysOf({ closedDays, participations }: NetworkWithClosedDays): ClosedDays[] {
  const own = closedDays.map((one) => ({ ...one, organisation: null }));
  const theirs = participations.flatMap(({ organisation }) =>
    organisation.closedDays.map((one) => ({ ...one, organisation: organisation.name })),
  );
  return [...own, ...theirs];
}
