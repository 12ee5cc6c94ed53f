import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link stands for: one person's place in one poll, and the number of her link. */
export interface Invitation {
  id: string;
  /** Raised to make an old link worthless. */
  linkNumber: number;
}

/** 192 bits: more than anybody can guess, and a link that fits on a line. */
const SIGNATURE_BYTES = 24;
const ID_BYTES = 16;

/**
 * The token of an invitee's link: her id and an HMAC-SHA256 (RFC 2104) of id and number, cut to 192 bits, in
 * base64url. Whoever holds it may answer for her.
 * @param secret that of the server's sign-in
 */
export function pollToken(secret: string, { id, linkNumber }: Invitation): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, signature(secret, { id, linkNumber })]).toString('base64url');
}

/** The id that a token names, whether its signature is right or not; null for what is no token at all. */
export function inviteeIdOf(token: string): string | null {
  const bytes = bytesOf(token);
  if (!bytes) return null;
  const hex = bytes.subarray(0, ID_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Whether the token was made for this invitation, in a time that does not tell how much of it is right. */
export function isTokenOf(secret: string, token: string, invitation: Invitation): boolean {
  const bytes = bytesOf(token);
  if (!bytes || inviteeIdOf(token) !== invitation.id) return false;
  return timingSafeEqual(bytes.subarray(ID_BYTES), signature(secret, invitation));
}

/** Exactly as it is written: no other spelling of the same bytes is taken. */
function bytesOf(token: string): Buffer | null {
  const bytes = Buffer.from(token, 'base64url');
  const isWhole = bytes.length === ID_BYTES + SIGNATURE_BYTES && bytes.toString('base64url') === token;
  return isWhole ? bytes : null;
}

/** The secret signs other things too, so each purpose has a key of its own. */
function signature(secret: string, { id, linkNumber }: Invitation): Buffer {
  const key = createHmac('sha256', secret).update('leerkring date poll link 1').digest();
  return createHmac('sha256', key).update(`${id} ${linkNumber}`).digest().subarray(0, SIGNATURE_BYTES);
}
