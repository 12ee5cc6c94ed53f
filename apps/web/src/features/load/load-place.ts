/** Which season of which network a row is of, for the links to where things are mended. */
export interface LoadPlace {
  slug: string;
  seasonId: string;
}

/** One line of a table of loads. */
export interface LoadRow {
  key: string;
  name: string;
  /** Short numbers under the name: "6 van 8 gepland". */
  facts: readonly string[];
  /** Sessions in each month of the season. */
  perMonth: readonly number[];
}
