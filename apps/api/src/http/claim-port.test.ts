import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { claimPort } from './claim-port.ts';

it('a port that another program has is refused, and may be had when that is gone', async () => {
  const other = createServer().listen({ port: 0, host: '127.0.0.1' });
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(claimPort(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  other.close();
  await once(other, 'close');
  await expect(claimPort(port, '127.0.0.1')).resolves.toBeUndefined();
});
