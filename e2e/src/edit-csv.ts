/** The rows of a .csv that a spreadsheet wrote; none of its cells holds a line end. */
export function csvRows(text: string): string[][] {
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => (line.match(/("(?:[^"]|"")*"|[^;]*)(;|$)/g) ?? []).slice(0, -1).map(plain));
}

function plain(cell: string): string {
  const bare = cell.replace(/;$/, '');
  return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}

/** As a Dutch spreadsheet saves it: semicolons, days as 9-10-2026. */
export function savedCsv(rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map((row) =>
    row.map((cell) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell) ?? [];
      const shown = year ? `${Number(day)}-${Number(month)}-${year}` : cell;
      return /[";]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
    }),
  );
  return Buffer.from(`${cells.map((row) => row.join(';')).join('\r\n')}\r\n`);
}
