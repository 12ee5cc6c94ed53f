/** Asks GraphQL over HTTP, signed in as somebody of the demo. */
export interface GraphqlClient {
  /** @throws if the server is gone or answers with an error */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Who she is, for requests of another kind. */
  cookie: string;
}

const DEMO_USERS = '{ demoUsers { id name isAdmin } }';

/** Signs in as the admin of the demo. */
export async function signInAsAdmin(url: string): Promise<GraphqlClient> {
  const { demoUsers } = await ask<{ demoUsers: { id: string; isAdmin: boolean }[] }>(url, '', DEMO_USERS);
  const admin = demoUsers.find((user) => user.isAdmin);
  const response = await fetch(`${url}/api/auth/sign-in/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ userId: admin?.id }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!response.ok || !cookie) throw new Error(`Sign-in was answered with ${response.status}`);
  return { cookie, ask: (query, variables) => ask(url, cookie, query, variables) };
}

async function ask<Data>(url: string, cookie: string, query: string, variables?: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data)
    throw new Error(errors?.[0]?.message ?? `GraphQL was answered with ${response.status}`);
  return data;
}
