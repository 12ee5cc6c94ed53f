import { expect, it } from 'vitest';
import { inviteeIdOf, isTokenOf, pollToken } from './poll-token.ts';

const secret = 'a secret that only this test knows';
const invitation = { id: '019a0000-1111-7222-8333-444455556666', linkNumber: 1 };
const token = pollToken(secret, invitation);

it('holds at least 128 bits that nobody can guess, and its invitee', () => {
  expect(token).toMatch(/^[\w-]{54}$/);
  expect(inviteeIdOf(token)).toBe(invitation.id);
  expect(isTokenOf(secret, token, invitation)).toBe(true);
});

it('is worthless once the link has a new number, and for another server', () => {
  expect(isTokenOf(secret, token, { ...invitation, linkNumber: 2 })).toBe(false);
  expect(isTokenOf('another secret altogether, of somebody', token, invitation)).toBe(false);
});

it('is refused with any character changed, cut or added', () => {
  const letters = 'ABab01-_';
  for (let place = 0; place < token.length; place++) {
    for (const letter of letters) {
      if (token[place] === letter) continue;
      const tampered = token.slice(0, place) + letter + token.slice(place + 1);
      expect(isTokenOf(secret, tampered, invitation), tampered).toBe(false);
    }
  }
  for (const other of ['', token.slice(1), token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, 'é']) {
    expect(isTokenOf(secret, other, invitation), other).toBe(false);
  }
});

it('is of one invitee only', () => {
  const other = { ...invitation, id: '019a0000-1111-7222-8333-444455556667' };
  expect(isTokenOf(secret, token, other)).toBe(false);
  const swapped = Buffer.concat([
    Buffer.from(pollToken(secret, other), 'base64url').subarray(0, 16),
    Buffer.from(token, 'base64url').subarray(16),
  ]).toString('base64url');
  expect(isTokenOf(secret, swapped, other)).toBe(false);
});
