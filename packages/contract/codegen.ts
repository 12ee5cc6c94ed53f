import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the schema itself, which web and API share: enumerations, objects, inputs. */
const config: CodegenConfig = {
  schema: `${import.meta.dirname}/schema.graphql`,
  generates: {
    [`${import.meta.dirname}/src/generated/schema-types.ts`]: {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        scalars: { Date: 'string', LocalTime: 'string', DateTime: 'string', JSON: 'Record<string, unknown>' },
      },
    },
  },
};

export default config;
