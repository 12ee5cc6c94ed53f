/** Signs in as one of the demo's invented people; false when the server refuses. */
export async function signInAsDemoUser(userId: string): Promise<boolean> {
  return (await post('/api/auth/sign-in/demo', { userId })).ok;
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
