import type { YearMonth } from '@leerkring/domain/norm-coverage/types';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageSection } from '../../components/page-section.tsx';
import type { LoadRow } from './load-place.ts';
import { LoadTable } from './load-table.tsx';

interface LoadSectionProps<T extends LoadRow> {
  title: string;
  /** Heading of the names. */
  head: string;
  months: readonly YearMonth[];
  rows: readonly T[];
  lang?: string | undefined;
  notes: (row: T) => ReactNode;
  /** What stands there while nothing is in it. */
  empty: ReactNode;
  /** Stands above the table. */
  children?: ReactNode;
}

/** One table under its heading, or how it comes to have something in it. */
export function LoadSection<T extends LoadRow>({
  title,
  rows,
  empty,
  lang,
  children,
  ...table
}: LoadSectionProps<T>) {
  return (
    <PageSection title={title}>
      {children}
      {rows.length === 0 ? (
        <p className="lk-soft">{empty}</p>
      ) : (
        <LoadTable label={title} rows={rows} lang={lang} {...table} />
      )}
    </PageSection>
  );
}

/** Nothing yet, and where it is made. */
export function NothingYet({ slug, section, words }: { slug: string; section: string; words: ReactNode }) {
  return (
    <>
      {words}{' '}
      <Link to="/n/$network/manage/$section" params={{ network: slug, section }}>
        <Trans>Naar Inrichten</Trans>
      </Link>
    </>
  );
}
