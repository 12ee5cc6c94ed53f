import { addDays, daysBetween } from '@leerkring/domain/calendar/plain-date';
import type { RowEditInput } from '../../generated/graphql.ts';
import type { RollOverChoices } from './roll-over-choices.ts';
import type { RollOverSession } from './roll-over-query.ts';
import type { CarriedSession } from './rolled-season.ts';

/** The name by which sessions of the same call refer to the new season. */
export const NEW_SEASON = 'season';

/**
 * The new season and its sessions: drafts, not pinned, each with its group, format, region, times and place. Sessions
 * of one series are one again; numbers in a group are given anew. What was said of one meeting only stays behind.
 */
export function rollOverEdits(
  chosen: readonly { session: RollOverSession; rolled: CarriedSession }[],
  choices: Pick<RollOverChoices, 'name' | 'startsOn' | 'endsOn' | 'withThemes'>,
  newId: () => string,
): RowEditInput[] {
  const series = new Map<string, string>();
  const seriesOf = (old: string) => {
    const known = series.get(old) ?? newId();
    series.set(old, known);
    return known;
  };
  const { name, startsOn, endsOn, withThemes } = choices;
  return [
    { season: { key: NEW_SEASON, name: name.trim(), startsOn, endsOn } },
    ...chosen.map(({ session, rolled }) => ({
      session: {
        seasonId: `#${NEW_SEASON}`,
        startsOn: rolled.startsOn,
        endsOn: addDays(rolled.startsOn, daysBetween(session.startsOn, session.endsOn)),
        status: 'planned' as const,
        ...given({
          groupId: session.group?.id,
          formatId: session.format?.id,
          trackId: session.track?.id,
          regionId: session.region?.id,
          placeId: session.place?.id,
          themeId: withThemes ? session.theme?.id : null,
          seriesId: session.seriesId ? seriesOf(session.seriesId) : null,
          title: session.title,
          startTime: session.startTime,
          endTime: session.endTime,
          isOnline: session.isOnline,
          onlineUrl: session.onlineUrl,
          placeNote: session.placeNote,
          audience: session.audience,
        }),
      },
    })),
  ];
}

function given<Columns extends object>(columns: Columns): Partial<Columns> {
  const entries = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<Columns>;
}
