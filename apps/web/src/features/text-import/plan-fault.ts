import type { InputFault } from '@leerkring/contract/text-import-fields';
import type { ImportPlan } from '@leerkring/domain/text-import/make-plan';

/** The first thing of a plan that breaks a rule: which thing, which of its fields, and how. */
export interface PlanFault {
  item: string | null;
  field: string;
  code: InputFault;
}

/** Tries a plan by the rules that the API applies. They are fetched only now, when something is to be made. */
export async function planFault(plan: ImportPlan): Promise<PlanFault | null> {
  const { textImportPlan } = await import('@leerkring/contract/text-import-input');
  const issue = textImportPlan.safeParse(plan).error?.issues[0];
  if (!issue) return null;
  const [list, place] = issue.path;
  const part: unknown = plan[list as keyof ImportPlan];
  const thing: unknown = Array.isArray(part) ? part[Number(place)] : part;
  const item = isKeyed(thing) ? thing.key : null;
  return { item, field: String(issue.path.at(-1) ?? ''), code: issue.message as InputFault };
}

function isKeyed(thing: unknown): thing is { key: string } {
  return typeof thing === 'object' && thing !== null && 'key' in thing && typeof thing.key === 'string';
}
