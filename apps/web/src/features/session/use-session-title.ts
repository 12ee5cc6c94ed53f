import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';

export interface TitledSession {
  title?: string | null | undefined;
  sequence?: number | null | undefined;
  group?: { name: string } | null | undefined;
  format?: { title: string } | null | undefined;
  /** Tells apart the same talk in every region. */
  region?: { name: string } | null | undefined;
}

/** A session's name in full: its own title, else its group and its number in the series, else its format. */
export function useSessionTitle(): (session: TitledSession) => string {
  const { t } = useLingui();
  return useCallback(
    ({ title, sequence, group, format, region }: TitledSession) => {
      if (title && group) return `${group.name} · ${title}`;
      if (title) return title;
      const name = group?.name ?? format?.title;
      if (!name) return t`Bijeenkomst`;
      if (group && sequence) return t`${name}, bijeenkomst ${sequence}`;
      return region && !group ? `${name} · ${region.name}` : name;
    },
    [t],
  );
}
