import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, Kind, type ValueNode, visit } from 'graphql';
import type { Context } from '../context.ts';
import { holdsUnstorable, isUnstorable, UNSTORABLE } from '../http/unstorable.ts';

/** How a cursor of ours reads once decoded: the kind of key, and the key, which is text in every table. */
const CURSOR = 'GPC:S:';

type Asked = GraphQLRequestContextDidResolveOperation<Context>;

/**
 * Refuses values that would only fail in the database: text in variables that it cannot hold (those of a GET come as
 * text within text), and cursors that this API did not give.
 */
export const checkRequestValues: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }: Asked) {
        const fault = valueFault(document, request.variables ?? {});
        if (fault) throw fault;
      },
    };
  },
};

/** What is wrong with the values of an operation; null when nothing is. */
export function valueFault(document: DocumentNode, variables: Record<string, unknown>): GraphQLError | null {
  if (holdsUnstorable(variables)) return badInput(UNSTORABLE);
  const wrong = cursorsIn(document, variables).some((cursor) => !isCursor(cursor));
  return wrong ? badInput('This is no cursor of this API') : null;
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
  });
}

/** All that is given for `after` and `before`, written out or by variable. */
function cursorsIn(document: DocumentNode, variables: Record<string, unknown>): unknown[] {
  const defaults = new Map<string, unknown>();
  const cursors: unknown[] = [];
  const given = (node: ValueNode): unknown => {
    if (node.kind === Kind.STRING) return node.value;
    return node.kind === Kind.VARIABLE ? (variables[node.name.value] ?? defaults.get(node.name.value)) : null;
  };
  visit(document, {
    VariableDefinition(node) {
      if (node.defaultValue) defaults.set(node.variable.name.value, given(node.defaultValue));
    },
    Argument(node) {
      if (node.name.value === 'after' || node.name.value === 'before') cursors.push(given(node.value));
    },
  });
  return cursors.filter((cursor) => cursor !== null && cursor !== undefined);
}

function isCursor(cursor: unknown): boolean {
  const text = Buffer.from(String(cursor), 'base64').toString('utf8');
  return text.startsWith(CURSOR) && !isUnstorable(text);
}
