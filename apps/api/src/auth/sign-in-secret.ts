import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsError } from '../settings.ts';

/**
 * The secret that signs the cookies: LEERKRING_SECRET, or one that is made once and kept in the data folder.
 * With PostgreSQL there is no data folder, so there it must be set.
 *
 * @throws {SettingsError}
 */
export function signInSecret({ secret, place }: Settings): string {
  if (secret) {
    if (secret.length < 32)
      throw new SettingsError('LEERKRING_SECRET is too short: use at least 32 characters.');
    return secret;
  }
  if (!('dataDir' in place)) {
    throw new SettingsError(
      'Set LEERKRING_SECRET (32 characters or more, always the same) beside DATABASE_URL.',
    );
  }
  const path = join(place.dataDir, 'sign-in-secret');
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
