import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { formatDate, todayIn } from '../../lib/format-date.ts';
import { AlsoHere } from '../live/also-here.tsx';
import { BlockerList } from './blocker-list.tsx';
import { ChangeList } from './change-list.tsx';
import { PublishForm } from './publish-form.tsx';
import { PublishedNotice } from './published-notice.tsx';
import { ReaderList } from './reader-list.tsx';
import classes from './release.module.css';
import { standing } from './release-blocker.ts';
import type { PublishNetwork } from './release-queries.ts';
import { SeasonChoice } from './season-choice.tsx';
import { type Publish, usePublish } from './use-publish.ts';

interface PublishRoomProps {
  network: PublishNetwork;
  seasons: readonly { id: string; name: string }[];
  seasonId: string | null;
}

/** What changed since the last release, what stands in its way, and the button that shows it to members. */
export function PublishRoom({ network, seasons, seasonId }: PublishRoomProps) {
  const { t, i18n } = useLingui();
  const publish = usePublish(network.id, seasonId);
  const { draft, published } = publish;
  const preview = network.releasePreview;
  const changes = preview?.changes ?? [];
  const leftOut = draft.leftOut.filter((id) => changes.some((one) => one.sessionId === id));
  const chosen = changes.filter((one) => !leftOut.includes(one.sessionId));
  const open = standing(preview?.blockers ?? [], leftOut);
  const blocks = open.filter((one) => one.level === 'blocks');
  const warns = open.filter((one) => one.level === 'warns');

  const number = (network.releases?.edges[0]?.node.number ?? 0) + 1;
  const month = formatDate(todayIn(network.timeZone, new Date()), i18n.locale, 'monthYear');
  const name = draft.name ?? t`Publicatie ${number}, ${month}`;
  const canPublish = preview && blocks.length === 0 && chosen.length > 0 && name.trim() !== '';
  const send = () => {
    if (canPublish) void publish.publish(name.trim(), preview.fingerprint, leftOut);
    else document.querySelector<HTMLElement>('main [aria-invalid], main [data-stops] a')?.focus();
  };
  const where = { slug: network.slug, seasonId };
  return (
    <div className={classes.room}>
      <PageHeading
        title={t`Publiceren`}
        tabTitle={t`Publiceren, ${network.name}`}
        lead={
          <p>
            <Trans>Leden zien alleen wat gepubliceerd is. Tot die tijd kun je rustig plannen.</Trans>
          </p>
        }
        actions={
          <>
            <AlsoHere />
            <SeasonChoice seasons={seasons} seasonId={seasonId} />
            <Link to="/n/$network/releases" params={{ network: network.slug }}>
              <Trans>Eerdere publicaties</Trans>
            </Link>
          </>
        }
      />
      {published ? <PublishedNotice slug={network.slug} published={published} /> : null}
      <Fault fault={publish.fault} />
      {changes.length === 0 ? (
        published ? null : (
          <NothingToPublish {...where} />
        )
      ) : (
        <>
          {blocks.length > 0 ? (
            <PageSection
              title={<Plural value={blocks.length} one="Eerst nog # ding" other="Eerst nog # dingen" />}
            >
              <div data-stops>
                <BlockerList blockers={blocks} {...where} />
              </div>
            </PageSection>
          ) : null}
          <PageSection
            title={
              preview?.lastRelease ? (
                <Trans>Wat er verandert</Trans>
              ) : (
                <Trans>Wat leden te zien krijgen</Trans>
              )
            }
          >
            <p className="lk-soft">
              <Trans>Wat je uitvinkt blijft zoals leden het nu zien.</Trans>
            </p>
            <ChangeList
              changes={changes}
              choice={{ leftOut, onToggle: (id, isIn) => publish.toggle([id], isIn) }}
            />
          </PageSection>
          {warns.length > 0 ? (
            <PageSection title={<Trans>Goed om eerst te bekijken</Trans>}>
              <BlockerList blockers={warns} {...where} />
            </PageSection>
          ) : null}
          <PageSection title={<Trans>Wie dit ziet</Trans>}>
            <ReaderList network={network} changes={chosen} />
          </PageSection>
          <PublishForm
            publish={publish}
            name={name}
            count={chosen.length}
            isFirst={!preview?.lastRelease}
            blocks={blocks.length}
            onSend={send}
          />
        </>
      )}
    </div>
  );
}

function Fault({ fault }: { fault: Publish['fault'] }) {
  if (!fault) return null;
  return (
    <Notice kind="warning" live title={<Trans>Er is niets gepubliceerd</Trans>}>
      {fault.isChanged ? (
        <Trans>
          De planning is intussen gewijzigd. De lijst hieronder is bijgewerkt; kijk haar nog eens na.
        </Trans>
      ) : (
        fault.message
      )}
    </Notice>
  );
}

function NothingToPublish({ slug, seasonId }: { slug: string; seasonId: string | null }) {
  return (
    <Notice title={<Trans>Leden zien alles al zoals het gepland is</Trans>}>
      <Link to="/n/$network/calendar" params={{ network: slug }} search={{ season: seasonId ?? undefined }}>
        <Trans>Naar de jaarkalender</Trans>
      </Link>
    </Notice>
  );
}
