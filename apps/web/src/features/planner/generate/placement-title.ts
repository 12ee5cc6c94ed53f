import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { type Placement, seriesOfKey } from '@leerkring/domain/scenario/placement';

/** What a placed session is called: its title, else its group, or its format with its region or theme. */
export function placementTitle({ key, title }: Placement, { series }: NamesOfPlan): string {
  const name = series.get(seriesOfKey(key));
  const what = name?.group ?? name?.format ?? name?.title ?? '';
  const where = name?.group ? null : (name?.region ?? name?.theme);
  return [title ?? what, where].filter(Boolean).join(' · ');
}
