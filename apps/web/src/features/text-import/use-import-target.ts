import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { existingNetwork, type TargetNetwork } from './import-target.ts';
import { ImportTargetQuery } from './import-target-query.ts';

interface ImportTarget {
  /** Null while it loads, and when there is no such network to import into. */
  network: TargetNetwork | null;
  existing: ReturnType<typeof existingNetwork> | null;
  state: 'none' | 'loading' | 'failed' | 'missing' | 'ready';
  retry: () => void;
}

/** What the network holds that a text is read into; nothing for a new network. Read afresh at each visit. */
export function useImportTarget(slug: string | null): ImportTarget {
  const { data, error, refetch } = useQuery(ImportTargetQuery, {
    variables: { slug: slug ?? '' },
    skip: slug === null,
    fetchPolicy: 'network-only',
  });
  const network = slug === null ? null : (data?.network ?? null);
  const existing = useMemo(() => (network ? existingNetwork(network) : null), [network]);
  const retry = () => void refetch();
  if (slug === null) return { network: null, existing: null, state: 'none', retry };
  if (network) return { network, existing, state: network.viewerMayEdit ? 'ready' : 'missing', retry };
  if (error) return { network: null, existing: null, state: 'failed', retry };
  return { network: null, existing: null, state: data ? 'missing' : 'loading', retry };
}
