import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** Makes the server listen on a free port of this machine; answers its host and port. */
export async function listenOn(app: FastifyInstance): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  return `127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** Headers of a browser that has the app open. */
export function browserHeaders(host: string, cookie?: string): Record<string, string> {
  return { origin: `http://${host}`, ...(cookie ? { cookie } : {}) };
}

/** The client that the app uses, with the headers that its browser would send. */
export function liveClient(host: string, cookie?: string): Client {
  class BrowserSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: browserHeaders(host, cookie) });
    }
  }
  return createClient({
    url: `ws://${host}/graphql`,
    webSocketImpl: BrowserSocket,
    retryAttempts: 0,
    lazy: true,
  });
}

/** What a subscription has told so far. */
export interface Followed<Data> {
  /** The first answer that fits, of those that came and those that will. */
  find(fits: (data: Data) => boolean): Promise<Data>;
  /** Does something again and again until an answer fits it: one may still be subscribing at first. */
  until(act: (turn: number) => Promise<unknown>, fits: (data: Data, turn: number) => boolean): Promise<Data>;
  /** Resolves when the server ends it; rejects with its refusal. */
  ended: Promise<void>;
  /** How many answers came. */
  count(): number;
  /** All that came, in order. */
  answers(): readonly Data[];
  end(): void;
}

/** Follows a subscription. */
export function follow<Data>(client: Client, query: string, variables: object): Followed<Data> {
  const answers: Data[] = [];
  const changed = new EventTarget();
  let end = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = client.subscribe<Data>(
      { query, variables: { ...variables } },
      {
        next: ({ data, errors }) => {
          if (errors) reject(new Error(errors[0]?.message));
          if (!data) return;
          answers.push(data);
          changed.dispatchEvent(new Event('answer'));
        },
        error: reject,
        complete: resolve,
      },
    );
  });
  ended.catch(() => {});
  const find = async (fits: (data: Data) => boolean): Promise<Data> => {
    for (;;) {
      const found = answers.find(fits);
      if (found) return found;
      await Promise.race([
        once(changed, 'answer'),
        ended.then(() => Promise.reject(new Error('The subscription ended'))),
      ]);
    }
  };
  return {
    ended,
    count: () => answers.length,
    answers: () => answers,
    end: () => end(),
    find,
    async until(act, fits) {
      for (let turn = 1; ; turn += 1) {
        await act(turn);
        const found = await Promise.race([find((data) => fits(data, turn)), shortly()]);
        if (found) return found;
      }
    },
  };
}

const shortly = () => new Promise<null>((resolve) => setTimeout(resolve, 100, null));
