/** With one of these first, a spreadsheet takes text for a formula and runs it; apostrophes are counted so that it can be undone. */
const RUNS = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * Text that no spreadsheet runs when it opens a .csv: what begins like a formula gets an apostrophe before it
 * (OWASP, CSV injection). `originalCell` takes exactly that one off again.
 */
export function harmlessCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text as it was before `harmlessCell`. */
export function originalCell(text: string): string {
  return MADE_HARMLESS.test(text) ? text.slice(1) : text;
}
