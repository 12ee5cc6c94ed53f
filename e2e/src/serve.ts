import { startServer } from './start-server.ts';

// Started by Playwright before the journeys, and told to stop after them.
const server = startServer(Number(process.env.LEERKRING_E2E_PORT));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.stop());
process.exitCode = (await server.ended) ?? 1;
