import { Socket } from 'node:net';

/** Sockets for a pool that can all be cut at once, so that nobody waits for a server that does not answer. */
export class CuttableSockets {
  private readonly sockets = new Set<Socket>();
  private readonly isOpen: () => boolean;

  /** While `isOpen` says no, a new socket is cut before it has connected. */
  constructor(isOpen: () => boolean) {
    this.isOpen = isOpen;
  }

  /** Makes the socket of one connection, in the form that `pg` asks for. */
  make(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    // Not before it is connecting, since that would open it again.
    if (!this.isOpen()) setImmediate(() => cut(socket));
    return socket;
  }

  cutAll(): void {
    for (const socket of this.sockets) cut(socket);
  }
}

/** With the words of a connection that the server closed, which Prisma and we know. */
function cut(socket: Socket): void {
  const closed = Object.assign(new Error('read ECONNRESET'), {
    code: 'ECONNRESET',
    syscall: 'read',
    errno: -104,
  });
  socket.destroy(closed);
}
