import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { WordsLanguage } from '../../components/words-language.ts';
import { UndoButtons } from '../change/undo-buttons.tsx';
import { AlsoHere } from '../live/also-here.tsx';
import classes from './manage-room.module.css';
import { NetworkSection } from './network-section.tsx';
import { RoomContext } from './room-context.ts';
import { type RoomNetwork, roomRows } from './room-rows.ts';
import { RowSection } from './row-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { SECTIONS } from './sections.ts';
import { useRoomNames } from './use-room-names.ts';

interface ManageRoomProps {
  network: RoomNetwork;
  /** The part of the address after `manage`; undefined for the network itself. */
  section: string | undefined;
}

/** The room where a coordinator edits everything of a network: its parts on the left, one of them on the right. */
export function ManageRoom({ network, section: key }: ManageRoomProps) {
  const { t, i18n } = useLingui();
  const rows = roomRows(network);
  const section = SECTIONS.find((one) => one.key === key);
  const known = useRoomNames(network.slug, rows, section?.key === 'outcomes');
  const title = section ? i18n._(section.title) : t`Netwerk`;
  return (
    <RoomContext value={{ network: { id: network.id, slug: network.slug }, rows, ...known }}>
      <WordsLanguage value={network.language}>
        <PageHeading
          title={t`Inrichten`}
          tabTitle={t`${title} inrichten, ${network.name}`}
          lead={<span lang={network.language}>{network.name}</span>}
          actions={
            <>
              <AlsoHere />
              <UndoButtons network={{ id: network.id, slug: network.slug }} />
              <Link to="/n/$network" params={{ network: network.slug }}>
                <Trans>Naar de openbare pagina</Trans>
              </Link>
            </>
          }
        />
        <div className={classes.room}>
          <SectionNav slug={network.slug} rows={rows} section={section?.key} />
          <div className={classes.section}>
            {section ? <RowSection key={section.key} section={section} /> : <NetworkSection />}
          </div>
        </div>
      </WordsLanguage>
    </RoomContext>
  );
}
