import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // Lets the types say what masking does at run time.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
