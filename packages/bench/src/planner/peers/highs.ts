import highsLoader from 'highs';
import type { LinearModel } from './linear-model.ts';
import type { SolverAnswer } from './solver-answer.ts';

/** HiGHS (Q. Huangfu and J. A. J. Hall, 2018); its WebAssembly has one thread. */
export async function solveWithHighs(
  model: LinearModel,
  seconds: number,
  hint: ArrayLike<number> | null,
): Promise<SolverAnswer> {
  const highs = await highsLoader();
  const [numCols, numRows] = [model.cost.length, model.rowLower.length];
  const solver = highs.createModel({
    ...{ numCols, numRows },
    colCost: Float64Array.from(model.cost),
    colLower: Float64Array.from(model.lower),
    colUpper: Float64Array.from(model.upper),
    rowLower: Float64Array.from(model.rowLower),
    rowUpper: Float64Array.from(model.rowUpper),
    matrix: {
      format: 'csr',
      ...{ numCols, numRows },
      starts: Int32Array.from(model.starts),
      indices: Int32Array.from(model.vars),
      values: Float64Array.from(model.coefs),
    },
    integrality: wholeOnes(model),
  });
  solver.options.set({ time_limit: seconds, output_flag: false });
  if (hint) solver.setSolution({ colValue: Float64Array.from(hint) });
  const { modelStatus } = solver.run();
  const [status = String(modelStatus)] =
    Object.entries(highs.constants.modelStatus).find(([, code]) => code === modelStatus) ?? [];
  const isFeasible = solver.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  const bound = Number(solver.info.get('mip_dual_bound'));
  return {
    status,
    values: isFeasible ? solver.getSolution().colValue : null,
    bound: Number.isFinite(bound) ? bound : null,
  };
}

/** Whole are the booleans, but for those that are a sum of others: they follow, and need no branching. */
function wholeOnes(model: LinearModel): Int32Array {
  const whole = Int32Array.from(model.upper, (upper) => Number(upper === 1));
  for (const [row, defined] of model.defines.entries())
    if (defined >= 0 && model.rowLower[row] === model.rowUpper[row]) whole[defined] = 0;
  return whole;
}
