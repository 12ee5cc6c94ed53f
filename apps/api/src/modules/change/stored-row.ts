/** A row as history keeps it: columns by the names of the model, days as YYYY-MM-DD, instants as ISO text. */
export type StoredRow = { id: string } & Record<string, unknown>;
