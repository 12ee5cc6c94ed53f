import { Agent, request } from 'node:http';

export interface Load {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  requests: number;
}

export interface LoadTarget {
  url: string;
  headers?: Record<string, string>;
  /** The body of the request with this number. */
  body: (number: number) => string;
}

const CONCURRENCY = 10;

/** Asks the same by ten connections for so long, and counts. @throws at the first answer that is not 200 */
export async function load(target: LoadTarget, durationMs: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const times: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + durationMs;
  let number = 0;
  const ask = async () => {
    while (performance.now() < until) {
      const sentAt = performance.now();
      number += 1;
      await post(target, number, agent);
      times.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, ask));
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requestsPerSecond: times.length / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    requests: times.length,
  };
}

/** One request; the answer's text. */
export function post({ url, headers, body }: LoadTarget, number = 0, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body(number));
  });
}
