let last = 0;

/** 1, 2, 3, … within one process, for names that must be unique. */
export function nextNumber(): number {
  last += 1;
  return last;
}
