import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const IMPORT = /import\s*\{\s*(\w+)\s*\}\s*from\s*["'][^"']*generated\/graphql(?:\.ts)?["'];?/g;
const APART = /^\0document:(\w+)$/;

/**
 * Makes a module of each GraphQL document: all of them stand in one generated file, so that a visitor of the public
 * page would otherwise load the queries and mutations of every other room too.
 * @param generated path of the file in which each document is a constant on a line of its own
 */
export function documentsApart(generated: string): Plugin {
  return {
    name: 'leerkring-documents-apart',
    apply: 'build',
    enforce: 'post',
    resolveId: (source) => (source.startsWith('document:') ? `\0${source}` : null),
    load(id) {
      const name = APART.exec(id)?.[1];
      if (!name) return null;
      const start = `export const ${name} = `;
      const line = readFileSync(generated, 'utf8')
        .split('\n')
        .find((one) => one.startsWith(start));
      if (!line) throw new Error(`${generated} has no ${name}`);
      // What stands behind it is a type.
      return { code: line.replace(/ as unknown as .*$/, ';'), moduleSideEffects: false };
    },
    transform: {
      filter: { id: /\.tsx?$/, code: /generated\/graphql/ },
      handler: (code) => ({ code: code.replace(IMPORT, 'import { $1 } from "document:$1";'), map: null }),
    },
  };
}
