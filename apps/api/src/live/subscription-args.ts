import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { MAX_TOKENS } from '../graphql/graphql-server.ts';
import { documentLimits, onlySubscriptions } from '../graphql/limits.ts';
import { valueFault } from '../graphql/request-values.ts';
import { schema } from '../schema.ts';

/** What a client sends to subscribe; nothing of it has been looked at. */
export interface SubscribePayload {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/** An operation that may be run. */
export interface CheckedOperation {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
  operationName: string | undefined;
}

const rules = [...specifiedRules, documentLimits, onlySubscriptions, NoSchemaIntrospectionCustomRule];

/** Checks a document and its values by the rules of the HTTP door; only subscriptions pass. */
export function checkSubscription(
  { query, variables, operationName }: SubscribePayload,
  { tellsSchema }: { tellsSchema: boolean },
): CheckedOperation | readonly GraphQLError[] {
  const name = typeof operationName === 'string' ? operationName : undefined;
  const document = parseSafely(String(query ?? ''));
  if (document instanceof GraphQLError) return [document];
  const faults = validate(schema, document, rules);
  if (faults.length) return tellsSchema ? faults : faults.map(withoutSuggestion);
  if (!getOperationAST(document, name)) return [new GraphQLError('Say which operation is meant')];
  const values = typeof variables === 'object' && variables !== null ? { ...variables } : {};
  const fault = valueFault(document, values);
  return fault ? [fault] : { document, variableValues: values, operationName: name };
}

function parseSafely(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read');
  }
}

/** A name that is nearly right would otherwise be told. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message.replace(/ ?Did you mean(.+?)\?$/, ''), { nodes: error.nodes });
}
