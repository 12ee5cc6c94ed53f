import { fileURLToPath } from 'node:url';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsApart } from './documents-apart.ts';

const api = process.env.LEERKRING_API ?? 'http://127.0.0.1:4000';
const proxied = ['/graphql', '/api', '/feeds', '/exports', '/embed/', '/imports'];
const root = fileURLToPath(new URL('.', import.meta.url));
const configPath = fileURLToPath(new URL('./lingui.config.ts', import.meta.url));
// The macro looks for its configuration from the folder of the command, which may be another one.
process.env.LINGUI_CONFIG ??= configPath;

/** Takes the text of each query out of the bundle: the generated document alone is needed. */
const graphqlDocuments = {
  preset: () => ({
    plugins: [[babelOptimizerPlugin, { artifactDirectory: `${root}src/generated`, gqlTagName: 'graphql' }]],
  }),
  rolldown: { filter: { id: /\.tsx?$/, code: 'generated/gql.ts' } },
};

export default defineConfig({
  root,
  plugins: [
    react(),
    // A text that lacks a language stops the build here, not in front of a reader.
    lingui({ configPath, failOnMissing: 'catalog', failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset(), graphqlDocuments] }),
    documentsApart(`${root}src/generated/graphql.ts`),
  ],
  // The server puts a fresh nonce in the place of this word on every page.
  html: { cspNonce: '__CSP_NONCE__' },
  // The reader of files loads its libraries when they are needed.
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.LEERKRING_WEB_PORT ?? 4720),
    strictPort: true,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: api, ws: path === '/graphql' }])),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
});
