import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every query and fragment from the printed schema. Apollo masks data at run time, so the preset does not. */
const config: CodegenConfig = {
  schema: '../../packages/contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'graphql', persistedDocuments: true },
      config: {
        inlineFragmentTypes: 'mask',
        // A fragment that ten queries spread is written once.
        dedupeFragments: true,
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', LocalTime: 'string', DateTime: 'string', JSON: 'Record<string, unknown>' },
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        addTypenameToSelectionSets: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
