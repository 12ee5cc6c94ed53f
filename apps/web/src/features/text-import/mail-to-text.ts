import { decodeText } from './decode-text.ts';
import { htmlToText } from './html-to-text.ts';

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** The words of a saved mail (.eml): its plain part, else its page, after its subject. Attachments are left. */
export function mailToText(mail: string): string {
  const whole = splitPart(mail.replaceAll('\r\n', '\n'));
  const parts = flatten(whole);
  const plain = parts.find((part) => kindOf(part) === 'text/plain');
  const page = parts.find((part) => kindOf(part) === 'text/html');
  const words = plain ? decodeBody(plain) : page ? htmlToText(decodeBody(page)) : whole.body;
  const subject = whole.headers.get('subject');
  return subject ? `${decodeWords(subject)}\n\n${words.trim()}` : words.trim();
}

function splitPart(text: string): Part {
  const end = text.indexOf('\n\n');
  const head = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

function flatten(part: Part, depth = 0): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers.get('content-type') ?? '')?.[1];
  if (!boundary || depth > 5) return [part];
  const pieces = part.body.split(`--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) => flatten(splitPart(piece.replace(/^\n/, '')), depth + 1));
}

function kindOf(part: Part): string {
  return (part.headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? '';
}

function decodeBody({ headers, body }: Part): string {
  const way = headers.get('content-transfer-encoding')?.toLowerCase();
  if (way === 'base64') return fromBytes(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  if (way === 'quoted-printable') return fromBytes(unquote(body.replace(/=\n/g, '')));
  return body;
}

/** "=?utf-8?Q?Data_2026?=" in a subject. */
function decodeWords(text: string): string {
  return text.replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_all, way: string, words: string) =>
    way.toUpperCase() === 'B' ? fromBytes(atob(words)) : fromBytes(unquote(words.replaceAll('_', ' '))),
  );
}

function unquote(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
  return bytes.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function fromBytes(binary: string): string {
  return decodeText(Uint8Array.from(binary, (character) => character.charCodeAt(0))) ?? '';
}
