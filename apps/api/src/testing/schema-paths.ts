import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** One step from an object to the next: the type it starts from, and the field. */
export interface Step {
  parent: string;
  field: string;
}

/** A way from Query to objects of a type. */
export interface SchemaPath {
  type: GraphQLObjectType;
  steps: readonly Step[];
}

/**
 * Every way to reach a type from one field of Query: for each field that yields the type, the shortest path to
 * the object that has the field. So each edge of the schema is walked at least once.
 */
export function pathsFrom(
  schema: GraphQLSchema,
  rootField: string,
  query = schema.getQueryType(),
): SchemaPath[] {
  if (!query) throw new Error('There is no Query type');
  const root = objectOf(query.getFields()[rootField]);
  if (!root) throw new Error(`Query.${rootField} yields no object`);
  const first: SchemaPath = { type: root, steps: [{ parent: query.name, field: rootField }] };
  const shortest = new Map<string, SchemaPath>([[root.name, first]]);
  const paths = [first];
  const waiting = [first];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    for (const field of Object.values(path.type.getFields())) {
      const type = objectOf(field);
      if (!type) continue;
      const next = { type, steps: [...path.steps, { parent: path.type.name, field: field.name }] };
      paths.push(next);
      if (shortest.has(type.name)) continue;
      shortest.set(type.name, next);
      waiting.push(next);
    }
  }
  return paths;
}

function objectOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | null {
  const type = field ? getNamedType(field.type) : null;
  return isObjectType(type) ? type : null;
}

/** A query that asks every field of the type at the end of the path. */
export function queryFor({ type, steps }: SchemaPath, rootArguments: string): string {
  const fields = Object.values(type.getFields()).map((field) =>
    isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
  );
  return steps.reduceRight(
    (inner, { field }, index) => {
      const args = index === 0 ? rootArguments : '';
      return `{ ${field}${args} ${inner} }`;
    },
    `{ ${fields.join(' ')} }`,
  );
}

/** All objects at the end of the path in an answer; none where a null stands on the way. */
export function objectsAt(data: unknown, steps: readonly Step[]): Record<string, unknown>[] {
  let found: unknown[] = [data];
  for (const { field } of steps) {
    found = found
      .flatMap((object) => (object as Record<string, unknown>)[field])
      .filter((object) => object !== null && object !== undefined);
  }
  return found as Record<string, unknown>[];
}
