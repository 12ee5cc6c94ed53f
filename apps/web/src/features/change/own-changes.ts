/** Change sets that this tab made. Ids only; a visit makes some hundreds at most. */
const own = new Set<string>();

/** The tab tells of its own changes itself; live news about them would say it twice. */
export function rememberOwnChange(changeSetId: string): void {
  own.add(changeSetId);
}

export function isOwnChange(changeSetId: string | null | undefined): boolean {
  return changeSetId != null && own.has(changeSetId);
}
