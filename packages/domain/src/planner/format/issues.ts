import type { z } from 'zod';

/** One thing that is wrong with an input. */
export interface FormatIssue {
  /** Where: `series[2].attendees[0]`; empty for the whole. */
  path: string;
  message: string;
}

export type Reading<T> = { ok: true; value: T } | { ok: false; issues: FormatIssue[] };

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** What zod found, with every unknown key named by itself. */
export function issuesOf(error: z.ZodError): FormatIssue[] {
  return error.issues.flatMap((issue) => {
    const path = pathText(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path, message: `unknown key "${key}"` }));
    return [{ path, message: issue.message }];
  });
}
