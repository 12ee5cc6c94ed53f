import { type ImportEdits, NO_EDITS } from '@leerkring/domain/text-import/edits';
import type { ImportAnswers } from '@leerkring/domain/text-import/question-types';

/** All that a half-finished import is; the proposal follows from it. */
export interface ImportDraft {
  text: string;
  /** The file that it came from; null when it was pasted. */
  fileName: string | null;
  /** The text is that of rows of a file, to be read by their headings. */
  isTable: boolean;
  answers: ImportAnswers;
  edits: ImportEdits;
  /** The import that it was made into; the draft stays until then, and comes back when that is undone. */
  madeAs: string | null;
}

export function newDraft(text: string, fileName: string | null = null, isTable = false): ImportDraft {
  return { text, fileName, isTable, answers: {}, edits: NO_EDITS, madeAs: null };
}

const keyOf = (network: string | null): string => `leerkring-import:${network ?? ''}`;

/** A draft lives in this tab, over a reload; a browser that keeps nothing still works for as long as the page is open. */
export function loadDraft(network: string | null): ImportDraft | null {
  try {
    const draft = JSON.parse(sessionStorage.getItem(keyOf(network)) ?? 'null') as Partial<ImportDraft> | null;
    return draft && typeof draft.text === 'string' ? { ...newDraft(draft.text), ...draft } : null;
  } catch {
    return null;
  }
}

export function saveDraft(network: string | null, draft: ImportDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(network), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(network));
  } catch {
    // Full or forbidden: the draft lives in memory only.
  }
}

/** Brings the draft of an import that was undone back, so that it can be mended and made again. */
export function reviveDraft(importId: string): { network: string | null } | null {
  for (const network of draftsKept()) {
    const draft = loadDraft(network);
    if (draft?.madeAs !== importId) continue;
    saveDraft(network, { ...draft, madeAs: null });
    return { network };
  }
  return null;
}

function draftsKept(): (string | null)[] {
  try {
    const prefix = keyOf('');
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length) || null);
  } catch {
    return [];
  }
}
