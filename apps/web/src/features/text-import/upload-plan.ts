/** Where to go after making. */
interface Uploaded {
  slug: string;
  seasonId: string | null;
  importId: string;
}

/** Makes a plan that is too large for a question to the API: thousands of rows of a file. All of it or nothing. */
export async function uploadPlan(
  input: object,
  language: string,
): Promise<Uploaded | { message: string } | 'unreachable'> {
  try {
    const response = await fetch('/imports/text', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(input),
    });
    if (!response.ok) return 'unreachable';
    const answer = (await response.json()) as
      | ({ kind: 'made' } & Uploaded)
      | { kind: 'refused'; message: string };
    if (answer.kind === 'refused') return { message: answer.message };
    const { slug, seasonId, importId } = answer;
    return { slug, seasonId, importId };
  } catch {
    return 'unreachable';
  }
}
