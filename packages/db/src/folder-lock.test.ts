import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DataFolderLockedError, DataFolderNotWritableError } from './database-errors.ts';
import { lockFolder } from './folder-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leerkring-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lockFolder', () => {
  it('refuses a second holder and tells the process number of the first', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(DataFolderLockedError);
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
    lock.release();
  });

  it('can be taken again once released', () => {
    lockFolder(folder).release();
    expect(() => lockFolder(folder).release()).not.toThrow();
  });

  it('is freed when its process is killed', async () => {
    const script = `
      const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)});
      lockFolder(${JSON.stringify(folder)});
      console.log('held');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(() => lockFolder(folder).release()).not.toThrow();
  });

  it('says in one line that a folder cannot be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => lockFolder(join(file, 'data'))).toThrow(DataFolderNotWritableError);
    expect(() => lockFolder(join(file, 'data'))).toThrow(/^[^\n]+$/);
  });
});
