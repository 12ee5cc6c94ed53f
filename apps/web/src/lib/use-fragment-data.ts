import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { FragmentType, MaybeMasked } from '@apollo/client/masking';
import { useFragment } from '@apollo/client/react';

/**
 * The data of a component's own fragment, live from the cache. The page's query spreads the fragment, so the data
 * is whole; where it is not, the query forgot the spread, which is a mistake of ours and thrown.
 * @param variables those of the query that the fragment itself uses
 */
export function useFragmentData<T>(
  fragment: TypedDocumentNode<T>,
  from: FragmentType<T>,
  variables: OperationVariables = {},
): MaybeMasked<T> {
  const result = useFragment<T>({ fragment, fragmentName: nameOf(fragment), from: from as never, variables });
  if (!result.complete) throw new Error(`A query lacks the fragment ${nameOf(fragment)}`);
  return result.data as MaybeMasked<T>;
}

/** The same for a list, as one subscription. */
export function useFragmentList<T>(
  fragment: TypedDocumentNode<T>,
  from: readonly FragmentType<T>[],
): MaybeMasked<T>[] {
  const result = useFragment<T>({ fragment, fragmentName: nameOf(fragment), from: from as never[] });
  if (!result.complete) throw new Error(`A query lacks the fragment ${nameOf(fragment)}`);
  return result.data as MaybeMasked<T>[];
}

/** A generated document holds its nested fragments too; its own comes first. */
function nameOf(fragment: DocumentNode): string {
  for (const one of fragment.definitions) if (one.kind === 'FragmentDefinition') return one.name.value;
  throw new Error('This document holds no fragment');
}
