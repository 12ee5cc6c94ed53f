import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Fails with the error of listening (EADDRINUSE, EACCES) when the port cannot be had, so that this is told before a
 * database is opened and filled. Port 0 is always free.
 */
export async function claimPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  probe.listen({ port, host, exclusive: true });
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
