import type { Reading } from '../reading/reading.ts';
import type { Stretch } from '../source/sentences.ts';

/** A strand of the network with its place in the flat text. */
interface TrackFound extends Stretch {
  label: string;
  title: string;
}

const TRACK =
  /(?<![\p{L}\d])((?:leer)?lijn|track|spoor|pijler|programmalijn|strand|stroom)\s+(\d{1,2}|[A-Z])\s*[:–.-]\s*([\p{Lu}][^\n:;]{2,120}?)(?=\s+(?:(?:leer)?lijn|track|spoor|pijler|programmalijn|strand|stroom)\s+(?:\d|[A-Z])\s*[:–.-]|\s+(?:Het|De|Dit|Deze|In|We)\s+\p{Ll}+\s|[\n:;.]|$)/giu;

/** "Lijn 1: De Leertafels": tracks in the order of the text, each once. */
export function tracksOf(reading: Reading): TrackFound[] {
  const found = new Map<string, TrackFound>();
  for (const match of reading.doc.plain.flat.matchAll(TRACK)) {
    const word = match[1] ?? '';
    const label = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${match[2]}`;
    const title = (match[3] ?? '').trim();
    if (found.has(label) || !/^\p{Lu}/u.test(title) || found.size >= 60) continue;
    found.set(label, { label, title, from: match.index, to: match.index + match[0].trimEnd().length });
  }
  return [...found.values()].length >= 2 ? [...found.values()] : [];
}
