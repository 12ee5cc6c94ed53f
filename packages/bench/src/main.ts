/** `pnpm bench NAME`: runs one of the benches. */

import process from 'node:process';

const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  api: async () => (await import('./api/bench.ts')).benchApi(),
  kill: async (args) => (await import('./kill/bench.ts')).benchKill(args),
  planner: async (args) => (await import('./planner/bench.ts')).benchPlanner(args),
  read: async (args) => (await import('./read/bench.ts')).benchRead(args),
  web: async () => (await import('./web/bench.ts')).benchWeb(),
};

const [name = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--');
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) {
  await bench(args);
} else {
  console.error(`usage: pnpm bench ${Object.keys(BENCHES).join('|')} [options]`);
  process.exitCode = 2;
}
