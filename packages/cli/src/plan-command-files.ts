import { readFileSync, statSync } from 'node:fs';
import type { FormatIssue } from '@leerkring/domain/planner/format/issues';
import { readPlan } from '@leerkring/domain/planner/format/read-plan';
import { readProblem } from '@leerkring/domain/planner/format/read-problem';
import type { Assignment, PlanProblem } from '@leerkring/domain/planner/format/types';
import { InputError } from './failures.ts';

/** The largest file of a problem or a plan, in bytes: ten thousand sessions take a tenth of it. */
const LARGEST_FILE = 200 * 1024 * 1024;

/**
 * Reads a plan problem.
 * @throws InputError in one line, with the path of the file and of the first thing that is wrong in it.
 */
export function problemFile(path: string): PlanProblem {
  const reading = readProblem(jsonOf(path));
  if (!reading.ok) throw wrong(path, reading.issues);
  return reading.value;
}

/** Reads the assignments of a plan for a problem; throws as `problemFile` does. */
export function planFile(path: string, problem: PlanProblem): Assignment[] {
  const reading = readPlan(jsonOf(path), problem);
  if (!reading.ok) throw wrong(path, reading.issues);
  return reading.value;
}

function wrong(path: string, [first, ...more]: readonly FormatIssue[]): InputError {
  const where = first?.path ? `${first.path}: ` : '';
  return new InputError(
    `${path}: ${where}${first?.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
  );
}

function jsonOf(path: string): unknown {
  const text = textOf(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path}: is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function textOf(path: string): string {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new InputError(`${path}: is a folder, not a file`);
    if (stat.size > LARGEST_FILE) throw new InputError(`${path}: larger than 200 MB`);
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof InputError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(`${path}: ${isMissing ? 'no such file' : 'cannot be read'}`);
  }
}
