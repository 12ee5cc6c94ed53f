import { readFileSync } from 'node:fs';

/** An operation that the web app sends. */
export interface AppOperation {
  name: string;
  kind: 'query' | 'mutation' | 'subscription';
  text: string;
}

/** Every operation of the web app, from the list that its code generator writes (`npm run setup` makes it). */
export function appOperations(): AppOperation[] {
  const path = new URL('../../../web/src/generated/persisted-documents.json', import.meta.url);
  const documents = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  // The client keeps this directive to itself.
  return Object.values(documents).map((document) => {
    const text = document.replaceAll(' @unmask', '');
    const [, kind, name] = /\b(query|mutation|subscription) (\w+)/.exec(text) ?? [];
    if (!kind || !name) throw new Error(`An operation without a name: ${text.slice(0, 80)}`);
    return { kind: kind as AppOperation['kind'], name, text };
  });
}
