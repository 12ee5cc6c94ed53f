import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ManageForbidden } from '../../features/manage/manage-forbidden.tsx';
import { ManageQuery } from '../../features/manage/manage-query.ts';
import { ManageRoom } from '../../features/manage/manage-room.tsx';
import type { RoomNetwork } from '../../features/manage/room-rows.ts';
import { SECTIONS } from '../../features/manage/sections.ts';
import { SignInFirst } from '../../features/viewer/sign-in-first.tsx';
import { useViewer } from '../../features/viewer/use-viewer.ts';
import { NotFound } from '../not-found.tsx';

/** Where a coordinator edits everything of a network. */
export function ManagePage() {
  const { t } = useLingui();
  const { network: slug = '', section } = useParams({ strict: false });
  const { viewer } = useViewer();
  const { data, loading, error, refetch } = useQuery(ManageQuery, { variables: { slug } });
  const [last, setLast] = useState<{ slug: string; network: RoomNetwork } | null>(null);
  if (data?.network && data.network !== last?.network) setLast({ slug, network: data.network });
  // A network whose address was just changed is still asked for by its old one, for a moment.
  const network = data?.network ?? (last?.slug === slug ? last.network : null);
  const isKnown = section === undefined || SECTIONS.some((one) => one.key === section);
  if (network?.viewerMayEdit && isKnown)
    return <ManageRoom key={network.id} network={network} section={section} />;
  if (network && isKnown) {
    return (
      <>
        <PageHeading title={t`Inrichten`} />
        {viewer ? <ManageForbidden /> : <SignInFirst back={`/n/${slug}/manage`} />}
      </>
    );
  }
  if (!isKnown || (data && !loading)) return <NotFound />;
  return (
    <QueryState
      title={t`Inrichten`}
      failed={Boolean(error)}
      loading={loading}
      onRetry={() => void refetch()}
      placeholder={<PlaceholderBlock height="70vh" />}
    />
  );
}
