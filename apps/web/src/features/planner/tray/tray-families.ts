import type { CoverageScope } from '@leerkring/domain/norm-coverage/types';
import type { NamesOfPlan, Planning, PlanningItem } from '@leerkring/domain/planning/types';

/** One session that is asked and has no date. */
export interface TrayEntry {
  key: string;
  item: PlanningItem;
  /** The region or theme for which it is; null where the family says all. */
  subject: string | null;
}

/** What one norm, group or announcement still asks for. */
export interface TrayFamily {
  id: string;
  scope: CoverageScope;
  title: string;
  groupId: string | null;
  entries: TrayEntry[];
}

const SCOPES: readonly CoverageScope[] = ['network', 'group', 'theme', 'region'];

/** All that is unplanned, by what asks for it: the whole network first, then groups, themes and regions. */
export function trayFamilies({ items }: Planning, names: NamesOfPlan): TrayFamily[] {
  const families = new Map<string, TrayFamily>();
  for (const item of items) {
    if (item.sessionId !== null) continue;
    const id = familyOf(item);
    const family = families.get(id) ?? newFamily(id, item, names);
    families.set(id, family);
    family.entries.push({ key: item.key, item, subject: subjectOf(item, names) });
  }
  return [...families.values()].sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope));
}

/** The planner's series of families, for a plan of these alone. */
export function seriesOf(families: readonly TrayFamily[]): string[] {
  return [...new Set(families.flatMap(({ entries }) => entries.map(({ item }) => item.series)))];
}

function familyOf({ groupId, normId, undatedId, series }: PlanningItem): string {
  if (groupId) return `group:${groupId}`;
  if (normId) return `norm:${normId}`;
  return undatedId ? `undated:${undatedId}` : series;
}

function newFamily(id: string, item: PlanningItem, names: NamesOfPlan): TrayFamily {
  const name = names.series.get(item.series);
  const scope = item.groupId ? 'group' : item.themeId ? 'theme' : item.regionId ? 'region' : 'network';
  return {
    id,
    scope,
    title: name?.group ?? name?.format ?? name?.title ?? name?.theme ?? '',
    groupId: item.groupId,
    entries: [],
  };
}

function subjectOf({ groupId, series }: PlanningItem, names: NamesOfPlan): string | null {
  const name = names.series.get(series);
  return groupId ? null : (name?.region ?? name?.theme ?? null);
}
