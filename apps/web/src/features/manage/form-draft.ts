import type { FormValues } from './field-spec.ts';

/** What was typed and not saved, with the version of the row that it was typed upon. */
export interface FormDraft {
  /** Null for a row that is not there yet. */
  version: number | null;
  typed: FormValues;
}

/**
 * Typed text lives in this tab until it is saved or forgotten, over a reload and visits to other pages.
 * A browser that keeps nothing still keeps it for as long as the form is open.
 */
export function readDraft(key: string): FormDraft | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

export function writeDraft(key: string, draft: FormDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
    else sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Full or forbidden: it lives in memory only.
  }
}

const PREFIX = 'leerkring-form:';

function isDraft(value: unknown): value is FormDraft {
  if (typeof value !== 'object' || value === null || !('typed' in value) || !('version' in value))
    return false;
  const { typed, version } = value;
  return typeof typed === 'object' && typed !== null && (version === null || typeof version === 'number');
}
