import { createShared, type Shared } from '../../lib/shared-state.ts';

/** What a coordinator chose and typed, kept while she mends something elsewhere. */
export interface PublishDraft {
  /** Null: as it is proposed. */
  name: string | null;
  note: string;
  /** Sessions that stay as members see them now. */
  leftOut: readonly string[];
}

const EMPTY: PublishDraft = { name: null, note: '', leftOut: [] };
const drafts = new Map<string, Shared<PublishDraft>>();

/** The draft of the next release of a season, for as long as the page is open. */
export function publishDraft(networkId: string, seasonId: string | null): Shared<PublishDraft> {
  const key = `${networkId} ${seasonId}`;
  const draft = drafts.get(key) ?? createShared(EMPTY);
  drafts.set(key, draft);
  return draft;
}

/** Published: the next one begins anew. */
export function forgetDraft(draft: Shared<PublishDraft>): void {
  draft.set(() => EMPTY);
}
