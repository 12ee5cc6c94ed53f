/** What somebody looks at, told to colleagues, from the address of her page. */
export function placeOf(path: string, search: { session?: string | undefined }): string {
  const session = search.session ?? /^\/sessions\/([^/]+)/.exec(path)?.[1];
  if (session) return `session:${session}`;
  const room = /^\/n\/[^/]+\/?(.*)$/.exec(path)?.[1]?.replace(/\/$/, '');
  return room || 'overview';
}
