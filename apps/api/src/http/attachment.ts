/** Names longer than this trouble some file systems once encoded. */
const LONGEST = 80;

/**
 * Content-Disposition for a download with a name that people understand and no system refuses: an ASCII name for old
 * programs, and the real one in UTF-8 (RFC 6266, RFC 8187). The name can hold anything, line breaks too.
 */
export function attachment(name: string, extension: string): string {
  const tidy = [
    ...name
      .toWellFormed()
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .replace(/[/\\:*?"<>|]+/g, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const full = `${tidy || 'leerkring'}.${extension}`;
  const ascii = full
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]+/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(full)}`;
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
