import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { Placement } from '@leerkring/domain/scenario/placement';

/** What a placed session is called, from the names of the network: group, or format with region or theme. */
export function placedTitle(placement: Placement, input: PlanningInput): string {
  const { groupId, formatId, regionId, themeId, title } = placement;
  const group = input.groups.find(({ id }) => id === groupId)?.name;
  const format = input.formats.find(({ id }) => id === formatId)?.title;
  const region = input.regions.find(({ id }) => id === regionId)?.name;
  const theme = input.themes.find(({ id }) => id === themeId)?.title;
  return [title ?? group ?? format, group ? null : (region ?? theme)].filter(Boolean).join(' · ');
}
