/** What a solver came up with. */
export interface SolverAnswer {
  /** In the solver's own words. */
  status: string;
  /** Of all variables; null when it has found no solution. */
  values: ArrayLike<number> | null;
  /** Its proven bound on the cost; null when it says none. */
  bound: number | null;
}
