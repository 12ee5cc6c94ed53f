import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { UndoButtons } from '../change/undo-buttons.tsx';
import { CompareReleases } from './compare-releases.tsx';
import classes from './release.module.css';
import { type ListedRelease, ReleaseEntry } from './release-entry.tsx';
import type { ReleasesNetwork } from './release-queries.ts';
import { useRestoreRelease } from './use-restore-release.ts';

interface ReleasesRoomProps {
  network: ReleasesNetwork;
  /** Shows more; null where all are there. */
  onMore: (() => void) | null;
}

/** What was published and when, in sentences; for coordinators also the way back. */
export function ReleasesRoom({ network, onMore }: ReleasesRoomProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const params = { network: network.slug };
  const { restore, busy } = useRestoreRelease(
    network,
    () => void navigate({ to: '/n/$network/publish', params }),
  );
  const edges = network.releases?.edges ?? [];
  const mayPlan = network.viewerMayEdit;
  const run = (release: ListedRelease) => void restore(release);
  return (
    <div className={classes.room}>
      <PageHeading
        title={t`Publicaties`}
        tabTitle={t`Publicaties van ${network.name}`}
        lead={
          <p>
            <Trans>Wat er per publicatie aan de kalender veranderde, de laatste eerst.</Trans>
          </p>
        }
        actions={
          mayPlan ? (
            <>
              <UndoButtons network={network} />
              <Link to="/n/$network/publish" params={params}>
                <Trans>Publiceren</Trans>
              </Link>
            </>
          ) : undefined
        }
      />
      {edges.length === 0 ? (
        <Notice title={<Trans>Er is nog niets gepubliceerd</Trans>}>
          {mayPlan ? (
            <Link to="/n/$network/publish" params={params}>
              <Trans>Bekijk wat er te publiceren is</Trans>
            </Link>
          ) : (
            <Trans>Zodra de kalender er is staat hij hier.</Trans>
          )}
        </Notice>
      ) : null}
      <ol className={classes.entries}>
        {edges.map(({ node }, index) => (
          <ReleaseEntry
            key={node.id}
            release={node}
            network={network}
            after={edges[index - 1]?.cursor ?? null}
            restore={mayPlan ? { run, busy } : null}
          />
        ))}
      </ol>
      {onMore ? (
        <Button onClick={onMore}>
          <Trans>Meer</Trans>
        </Button>
      ) : null}
      {edges.length > 1 ? (
        <PageSection title={<Trans>Vergelijk twee publicaties</Trans>}>
          <CompareReleases releases={edges.map((one) => one.node)} />
        </PageSection>
      ) : null}
    </div>
  );
}
