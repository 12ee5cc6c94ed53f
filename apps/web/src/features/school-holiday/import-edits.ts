import type {
  SchoolHolidayComparison,
  SchoolHolidayProposal,
} from '@leerkring/domain/calendar/compare-school-holidays';
import type { HolidayEdit } from './use-edit-holidays.ts';

/** Keys of the proposals that are to be written. */
export type Picked = ReadonlySet<string>;

/** Who says so; written with every row, and shown under the calendar. */
const SOURCE = 'Rijksoverheid, open data';

export function proposalKey({ read }: SchoolHolidayProposal): string {
  return `${read.region} ${read.startsOn}`;
}

/** All that would change something. */
export function pickAll({ proposals }: SchoolHolidayComparison): Picked {
  return new Set(proposals.filter((one) => one.kind !== 'same').map(proposalKey));
}

/** The edits of what was picked: of a changed row only what differs, and who says so. */
export function editsOf({ proposals }: SchoolHolidayComparison, picked: Picked): HolidayEdit[] {
  return proposals.flatMap((proposal): HolidayEdit[] => {
    if (proposal.kind === 'same' || !picked.has(proposalKey(proposal))) return [];
    const { name, region, startsOn, endsOn } = proposal.read;
    if (proposal.kind === 'new') {
      return [{ schoolHoliday: { name, region, startsOn, endsOn, source: SOURCE } }];
    }
    const { id, version, ...old } = proposal.stored;
    const wanted = { name, startsOn, endsOn, source: SOURCE };
    const changed = Object.entries(wanted).filter(([field, value]) => value !== Reflect.get(old, field));
    return [{ schoolHoliday: { id, version, ...Object.fromEntries(changed) } }];
  });
}
