import type { ReleaseChange } from './release-change.ts';

export interface ReadingGroup {
  name: string;
  /** How many people are in it; null where nobody may know. */
  members: number | null;
}

/** Members of which groups see something of these changes; and whether any concerns all of the network. */
export function readersOf(
  changes: readonly ReleaseChange[],
  groups: readonly { name: string; members?: readonly unknown[] | null | undefined }[],
): { groups: ReadingGroup[]; everyone: boolean } {
  const named = new Set(changes.map((one) => one.groupName));
  const reading = groups
    .filter((one) => named.has(one.name))
    .map(({ name, members }) => ({ name, members: members?.length ?? null }));
  return { groups: reading, everyone: changes.some((one) => !one.groupName) };
}
