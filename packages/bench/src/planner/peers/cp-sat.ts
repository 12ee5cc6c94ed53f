import { type ConstraintProto, CpModel, type CpModelProto, CpSolver } from 'or-tools-wasm/cp-sat';
import type { LinearModel } from './linear-model.ts';
import type { SolverAnswer } from './solver-answer.ts';

/** Costs become whole numbers; a thousandth of a unit is less than any weight. */
const SCALE = 1000;
const FAR = 2 ** 52;

/** CP-SAT of OR-Tools (L. Perron and V. Furnon, Google), one thread. */
export async function solveWithCpSat(
  model: LinearModel,
  seconds: number,
  hint: ArrayLike<number> | null,
): Promise<SolverAnswer> {
  const solver = new CpSolver();
  const status = await solver.solve(new CpModel(protoOf(model, hint)), {
    maxTimeInSeconds: seconds,
    numWorkers: 1,
  });
  const response = solver.response();
  const solution = response?.solution ?? [];
  return {
    status: solver.statusName(status),
    values: solution.length > 0 ? solution.map(Number) : null,
    bound: response?.bestObjectiveBound ?? null,
  };
}

function protoOf(model: LinearModel, hint: ArrayLike<number> | null): CpModelProto {
  const charged = [...model.cost.keys()].filter((variable) => model.cost[variable] !== 0);
  const all = hint ? [...model.cost.keys()] : [];
  return {
    variables: model.lower.map((lower, at) => ({ domain: [lower, model.upper[at] as number] })),
    constraints: model.rowLower.map((_, row) => constraintOf(model, row)),
    objective: {
      vars: charged,
      coeffs: charged.map((variable) => Math.round((model.cost[variable] as number) * SCALE)),
      scalingFactor: 1 / SCALE,
    },
    ...(hint
      ? { solutionHint: { vars: all, values: all.map((variable) => Math.round(hint[variable] as number)) } }
      : {}),
  };
}

/** Rows that say "one of these" or "at most one of these" are told so: the solver knows more to do with them. */
function constraintOf(model: LinearModel, row: number): ConstraintProto {
  const [start, end] = [model.starts[row] as number, model.starts[row + 1] as number];
  const vars = model.vars.slice(start, end);
  const coeffs = model.coefs.slice(start, end);
  const [lower, upper] = [model.rowLower[row] as number, model.rowUpper[row] as number];
  const isOfBooleans =
    coeffs.every((each) => each === 1) &&
    vars.every((each) => model.lower[each] === 0 && model.upper[each] === 1);
  if (isOfBooleans && upper === 1 && lower === 1) return { exactlyOne: { literals: vars } };
  if (isOfBooleans && upper === 1 && lower === 0) return { atMostOne: { literals: vars } };
  return { linear: { vars, coeffs, domain: [lower, Number.isFinite(upper) ? upper : FAR] } };
}
