import type { Page } from '@playwright/test';

/**
 * Asks the API as the person who is signed in on the page.
 *
 * @throws the first error that the API gives
 */
export async function query<Data>(page: Page, text: string, variables: object): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query: text, variables } });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

/** The same for a mutation, whose one variable is its input. */
export const ask = <Data>(page: Page, text: string, input: object): Promise<Data> =>
  query<Data>(page, text, { input });
