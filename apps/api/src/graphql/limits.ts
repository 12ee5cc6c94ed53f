import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { isUnstorable, UNSTORABLE } from '../http/unstorable.ts';

/** How deep a document may nest, fragments followed. */
const DEPTH = 10;
/** How many aliases a document may use, fragments counted once. */
const ALIASES = 15;

/**
 * A validation rule that refuses documents that are too deep, ask one thing under many names, or write a character
 * that cannot be stored as an escape, which hides it from whoever looks at the request as text.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      if (aliases === ALIASES + 1) refuse(context, `A document may hold at most ${ALIASES} aliases`);
    },
    StringValue(node) {
      if (isUnstorable(node.value)) refuse(context, UNSTORABLE);
    },
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, context, new Map(), new Set());
      if (depth > DEPTH) refuse(context, `A document may be at most ${DEPTH} levels deep`);
    },
  };
}

/** A request has one answer; what goes on is told by WebSocket, at the same address. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === 'subscription')
        refuse(context, 'Subscriptions are for the WebSocket at this address');
    },
  };
}

/** Nothing but following goes by the WebSocket: queries and mutations have one door, with its own guards. */
export function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'subscription')
        refuse(context, 'Queries and mutations are for POST to this address');
    },
  };
}

function refuse(context: ValidationContext, message: string) {
  context.reportError(new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE' } }));
}

/** Depth of a selection; each fragment is measured once, and one that spreads itself counts as nothing. */
function depthOf(
  selection: SelectionSetNode,
  context: ValidationContext,
  known: Map<string, number>,
  open: Set<string>,
): number {
  let deepest = 0;
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) {
      // Questions about the schema itself nest deep by nature, and are answered from memory.
      if (node.name.value === '__schema' || node.name.value === '__type') continue;
      const below = node.selectionSet ? depthOf(node.selectionSet, context, known, open) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(node.selectionSet, context, known, open));
    } else {
      const fragment = context.getFragment(node.name.value);
      if (fragment) deepest = Math.max(deepest, depthOfFragment(fragment, context, known, open));
    }
  }
  return deepest;
}

function depthOfFragment(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  known: Map<string, number>,
  open: Set<string>,
): number {
  const name = fragment.name.value;
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  if (open.has(name)) return 0;
  open.add(name);
  const depth = depthOf(fragment.selectionSet, context, known, open);
  open.delete(name);
  known.set(name, depth);
  return depth;
}
