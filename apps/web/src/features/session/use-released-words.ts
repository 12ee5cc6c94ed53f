import { useLingui } from '@lingui/react/macro';
import { formatMoment } from '../../lib/format-date.ts';

interface Shown {
  startsOn: string;
  endsOn: string;
  startTime?: string | null | undefined;
  endTime?: string | null | undefined;
  status: string;
}

/** What members see of a session, where that is not what the coordinator sees; "" where it is the same. */
export function useReleasedWords(): (
  session: Shown & { place?: { name: string } | null | undefined; placeNote?: string | null | undefined },
  released:
    | (Shown & { placeName?: string | null | undefined; placeNote?: string | null | undefined })
    | null
    | undefined,
) => string {
  const { t, i18n } = useLingui();
  return (session, released) => {
    if (!released) return t`nog niets`;
    const momentOf = (one: Shown) =>
      formatMoment({ ...one, date: one.startsOn, endDate: one.endsOn }, i18n.locale);
    const when = momentOf(released);
    const isOff = released.status === 'cancelled';
    if (isOff !== (session.status === 'cancelled')) return isOff ? t`${when}, afgelast` : when;
    const where = released.placeName ?? released.placeNote ?? '';
    if (where !== (session.place?.name ?? session.placeNote ?? '')) {
      return where ? t`${when}, ${where}` : t`${when}, nog zonder locatie`;
    }
    return when === momentOf(session) ? '' : when;
  };
}
