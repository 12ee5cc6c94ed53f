import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signInSecret } from './auth/sign-in-secret.ts';
import { readSettings, SettingsError } from './settings.ts';

describe('the settings of the environment', () => {
  it('are a demo on the embedded database, for this machine only, when nothing is set', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ port: 4000, host: '127.0.0.1', demoMode: true });
    expect(settings.place).toHaveProperty('dataDir', expect.stringMatching(/\.data$/));
  });

  it('turn the demo off with DATABASE_URL, and on again only when told', () => {
    const env = { DATABASE_URL: 'postgresql://u:p@localhost:5432/leerkring' };
    expect(readSettings(env)).toMatchObject({ demoMode: false, host: '0.0.0.0' });
    expect(readSettings({ ...env, LEERKRING_DEMO: 'on' })).toMatchObject({
      demoMode: true,
      host: '127.0.0.1',
    });
    expect(readSettings({ LEERKRING_DEMO: 'off' })).toMatchObject({ demoMode: false });
  });

  it.for([
    [{ PORT: 'abc' }, /PORT is "abc"/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ LEERKRING_DEMO: 'maybe' }, /LEERKRING_DEMO is "maybe"/],
    [{ LEERKRING_URL: 'leerkring' }, /LEERKRING_URL is "leerkring"/],
    [{ LEERKRING_LOG: 'loud' }, /LEERKRING_LOG is "loud"/],
  ] as const)('that cannot be used are named in one line: %j', ([env, message]) => {
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(() => readSettings(env)).toThrow(message);
  });
});

describe('the secret of the cookies', () => {
  it('is made once and kept where only its owner reads it', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'leerkring-secret-'));
    try {
      const settings = { ...readSettings({}), place: { dataDir } };
      const secret = signInSecret(settings);
      expect(secret.length).toBeGreaterThanOrEqual(32);
      expect(signInSecret(settings)).toBe(secret);
      expect(statSync(join(dataDir, 'sign-in-secret')).mode & 0o077).toBe(0);
    } finally {
      rmSync(dataDir, { recursive: true });
    }
  });

  it('must be set beside DATABASE_URL, and be long enough', () => {
    const env = { DATABASE_URL: 'postgresql://u:p@localhost:5432/leerkring' };
    expect(() => signInSecret(readSettings(env))).toThrow(/Set LEERKRING_SECRET/);
    expect(() => signInSecret(readSettings({ ...env, LEERKRING_SECRET: 'short' }))).toThrow(/too short/);
  });
});
