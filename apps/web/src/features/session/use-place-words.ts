import { useLingui } from '@lingui/react/macro';

interface Placed {
  isOnline?: boolean | null | undefined;
  placeNote?: string | null | undefined;
  place?:
    | {
        name: string;
        address?: string | null | undefined;
        city?: string | null | undefined;
        room?: string | null | undefined;
      }
    | null
    | undefined;
}

/** Where a session is, as far as it is known: a room with its address, the words of the source, or online. */
export function usePlaceWords(): (session: Placed) => string | null {
  const { t } = useLingui();
  return ({ place, placeNote, isOnline }) => {
    const parts = place ? [place.name, place.room, place.address, place.city] : [placeNote];
    const known = [...new Set(parts.filter((part): part is string => Boolean(part)))];
    if (known.length > 0) return known.join(', ');
    return isOnline ? t`online` : null;
  };
}
