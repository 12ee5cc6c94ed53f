import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Notice } from '../../components/notice.tsx';

interface PublishedNoticeProps {
  slug: string;
  published: { name: string; sessionCount: number };
}

/** It is done; and where to see what members see now. */
export function PublishedNotice({ slug, published }: PublishedNoticeProps) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => start.current?.focus(), []);
  const { name, sessionCount } = published;
  const params = { network: slug };
  return (
    <div ref={start} tabIndex={-1}>
      <Notice
        kind="good"
        live
        title={<Trans>{name} is gepubliceerd</Trans>}
        actions={
          <>
            <Link to="/n/$network" params={params}>
              <Trans>Bekijk de pagina van het netwerk</Trans>
            </Link>
            <a href={`/feeds/networks/${slug}.ics`}>
              <Trans>Agenda-abonnement</Trans>
            </a>
            <Link to="/n/$network/releases" params={params}>
              <Trans>Lees de lijst van wijzigingen</Trans>
            </Link>
          </>
        }
      >
        <Plural
          value={sessionCount}
          one="Leden zien nu # bijeenkomst; agenda-abonnementen volgen vanzelf."
          other="Leden zien nu # bijeenkomsten; agenda-abonnementen volgen vanzelf."
        />
      </Notice>
    </div>
  );
}
