/** A linear model with whole numbers, as any such solver takes it, in flat arrays: real ones have millions of terms. */
export interface LinearModel {
  lower: number[];
  upper: number[];
  /** Cost of one unit of each variable. */
  cost: number[];
  /** Row r holds `starts[r]` up to `starts[r + 1]` of vars and coefs. */
  starts: number[];
  vars: number[];
  coefs: number[];
  rowLower: number[];
  rowUpper: number[];
  /** Variable that a row defines, which is its first one; -1 for other rows. */
  defines: number[];
}

export type Term = readonly [variable: number, coefficient: number];

export function emptyModel(): LinearModel {
  return {
    ...{ lower: [], upper: [], cost: [] },
    ...{ starts: [0], vars: [], coefs: [], rowLower: [], rowUpper: [], defines: [] },
  };
}

/** A whole variable; returns its number. */
export function addVariable(model: LinearModel, lower: number, upper: number, cost = 0): number {
  model.lower.push(lower);
  model.upper.push(upper);
  return model.cost.push(cost) - 1;
}

/** `lower` ≤ the sum of the terms ≤ `upper`. */
export function addRow(model: LinearModel, terms: Iterable<Term>, lower: number, upper: number): void {
  for (const [variable, coefficient] of terms) {
    model.vars.push(variable);
    model.coefs.push(coefficient);
  }
  model.starts.push(model.vars.length);
  model.rowLower.push(lower);
  model.rowUpper.push(upper);
  model.defines.push(-1);
}

/** A variable that equals the sum of the terms. */
export function addSum(model: LinearModel, terms: readonly Term[], lower: number, upper: number): number {
  const sum = addVariable(model, lower, upper);
  addRow(
    model,
    [[sum, 1], ...terms.map(([variable, coefficient]) => [variable, -coefficient] as const)],
    0,
    0,
  );
  model.defines[model.defines.length - 1] = sum;
  return sum;
}

/**
 * So many times the variable is at least the sum of the terms plus a constant; with a cost it is no more than the most of
 * these.
 */
export function addLeast(
  model: LinearModel,
  variable: number,
  terms: readonly Term[],
  constant: number,
  times = 1,
): void {
  const rest = terms.map(([each, coefficient]) => [each, -coefficient] as const);
  addRow(model, [[variable, times], ...rest], constant, Number.POSITIVE_INFINITY);
  model.defines[model.defines.length - 1] = variable;
}

/** Values of all variables, from those of the free ones: what rows define is worked out in their order. */
export function completeValues(model: LinearModel, free: ReadonlyMap<number, number>): Float64Array {
  const values = Float64Array.from(model.lower, (lower, at) => free.get(at) ?? Math.max(0, lower));
  for (const [row, defined] of model.defines.entries()) {
    if (defined < 0) continue;
    const first = model.starts[row] as number;
    let rest = model.rowLower[row] as number;
    for (let at = first + 1; at < (model.starts[row + 1] as number); at++)
      rest -= (model.coefs[at] as number) * (values[model.vars[at] as number] as number);
    const isSum = model.rowUpper[row] === model.rowLower[row];
    const least = Math.ceil(rest / (model.coefs[first] as number) - 1e-9);
    values[defined] = isSum ? rest : Math.max(values[defined] as number, least);
  }
  return values;
}
