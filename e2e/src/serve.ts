import { startServer } from './start-server.ts';

// Started by Playwright before the journeys, and told to stop after them.
const server = startServer(Number(process.env.LEERKRING_E2E_PORT));
server.process.once('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
