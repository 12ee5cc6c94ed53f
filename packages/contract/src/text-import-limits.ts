/** Limits of importing text, told to the reader before she waits. All are inclusive. */
export const TEXT_IMPORT_LIMITS = {
  /** Characters that are read at once. */
  textCharacters: 200_000,
  /** Bytes of a file that is dropped: room for the markup and the encoding of such a text. */
  fileBytes: 1_000_000,
  /** Characters of the text that are kept with an import. */
  keptCharacters: 60_000,
  /** Bytes of the request that makes it; the API refuses bodies above 200 kB. */
  requestBytes: 190_000,
  /** A larger one goes by the upload route, up to this. */
  uploadBytes: 8_000_000,
  sessions: 10_000,
  groups: 100,
  /** Of each other kind of thing. */
  things: 200,
  title: 200,
  words: 4_000,
} as const;

/** Limits of files with rows, told before one is chosen. All are inclusive. */
export const TABLE_FILE_LIMITS = {
  bytes: 10_000_000,
  /** Of all sheets together; a repeated event of a calendar is a row each time. */
  rows: 10_000,
  /** What a workbook may become when it is unpacked: a well-meant one of so many rows takes a tenth of it. */
  unpackedBytes: 100_000_000,
  /** Parts of a workbook. */
  parts: 2_000,
  cells: 100,
  cellCharacters: 4_000,
} as const;
