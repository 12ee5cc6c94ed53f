import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { PeerAnswer, PeerCall } from './solve-peer.ts';

const PROGRAM = fileURLToPath(new URL('./solve-peer.ts', import.meta.url));
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=8192'];
/** Beyond its time a solver gets this much to load, to write its model and to notice that time is up. */
const GRACE_SECONDS = 120;

/** Lets one solver work on one problem, in a process that is ended when it takes too long. */
export async function runPeer(call: Omit<PeerCall, 'answer'>): Promise<PeerAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-peer-'));
  const answer = join(folder, 'answer.json');
  const file = join(folder, 'call.json');
  writeFileSync(file, JSON.stringify({ ...call, answer }));
  const child = spawn(process.execPath, [...FLAGS, PROGRAM, file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      child.kill('SIGKILL');
    },
    (call.seconds + GRACE_SECONDS) * 1000,
  );
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  const found = answerIn(answer);
  rmSync(folder, { recursive: true });
  if (code === 0 && found) return found;
  const status = isLate ? `no answer ${GRACE_SECONDS} s after its time` : `failed: ${lastLine(complaint)}`;
  return { ...NOTHING, ...found, status };
}

const NOTHING: PeerAnswer = {
  ...{ variables: 0, rows: 0, terms: 0, modelled: 0 },
  ...{ solved: null, status: '', bound: null, assignments: null, memory: 0 },
};

function answerIn(path: string): PeerAnswer | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PeerAnswer;
  } catch {
    return null;
  }
}

/** The line that names the error, of all that a program says when it fails. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /error|abort|memory/i.test(line)) ?? lines.at(-1) ?? 'without a word').slice(
    0,
    100,
  );
}
