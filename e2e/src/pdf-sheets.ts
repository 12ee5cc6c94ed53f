const PAGE = /\/Type\s*\/Page\b(?!s)/g;
const BOX = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g;
/** Landscape, in points. */
const SIZES = { a4: [842, 595], a3: [1191, 842] } as const;

/** The paper of each sheet of a PDF that Chromium made: its page objects are not compressed. */
export function pdfSheets(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const count = text.match(PAGE)?.length ?? 0;
  const boxes = [...text.matchAll(BOX)].map(([, width, height]) => paperOf(Number(width), Number(height)));
  if (boxes.length !== count) throw new Error(`${count} sheets, ${boxes.length} sizes`);
  return boxes;
}

function paperOf(width: number, height: number): string {
  const found = Object.entries(SIZES).find(
    ([, [wide, high]]) => Math.abs(wide - width) < 2 && Math.abs(high - height) < 2,
  );
  return found?.[0] ?? `${width} × ${height}`;
}
