import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '@leerkring/db/open-database';

/** A setting of the environment that cannot be used; the message says which and what it may be. */
export class SettingsError extends Error {}

export interface Settings {
  port: number;
  host: string;
  place: DatabasePlace;
  demoMode: boolean;
  /** LEERKRING_SECRET, where it is set. */
  secret: string | undefined;
  /** LEERKRING_URL: the public address, where there is one. */
  baseUrl: string | undefined;
  webDir: string;
  logLevel: string;
}

const rootDir = fileURLToPath(new URL('../../../', import.meta.url));
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the settings from the environment. Demo mode is on for the embedded database and off with DATABASE_URL,
 * unless LEERKRING_DEMO says otherwise; it listens on this machine only.
 *
 * @throws {SettingsError}
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const databaseUrl = env.DATABASE_URL || undefined;
  const demoMode = readSwitch(env.LEERKRING_DEMO) ?? !databaseUrl;
  const logLevel = env.LEERKRING_LOG || 'warn';
  if (!LEVELS.includes(logLevel)) {
    throw new SettingsError(`LEERKRING_LOG is "${logLevel}": it may be ${LEVELS.join(', ')}.`);
  }
  return {
    port: readPort(env.PORT),
    host: demoMode ? '127.0.0.1' : env.HOST || '0.0.0.0',
    place: databaseUrl ? { databaseUrl } : { dataDir: resolve(rootDir, env.LEERKRING_DATA || '.data') },
    demoMode,
    secret: env.LEERKRING_SECRET || undefined,
    baseUrl: readUrl(env.LEERKRING_URL),
    webDir: resolve(rootDir, 'apps/web/dist'),
    logLevel,
  };
}

function readPort(value: string | undefined): number {
  if (!value) return 4000;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingsError(`PORT is "${value}": it must be a whole number from 0 to 65535.`);
  }
  return port;
}

function readSwitch(value: string | undefined): boolean | undefined {
  if (!value) return undefined;
  if (['1', 'true', 'on', 'yes'].includes(value.toLowerCase())) return true;
  if (['0', 'false', 'off', 'no'].includes(value.toLowerCase())) return false;
  throw new SettingsError(`LEERKRING_DEMO is "${value}": it may be on or off.`);
}

function readUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value))
    throw new SettingsError(`LEERKRING_URL is "${value}": it must be a whole address.`);
  return new URL(value).origin;
}
