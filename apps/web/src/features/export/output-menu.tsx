import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { PopoverButton } from '../../components/popover-button.tsx';
import { exportAddress, type OutputFilter } from './export-address.ts';
import classes from './output-menu.module.css';
import { type CalendarOwner, SubscribeField } from './subscribe-field.tsx';

const EmbedDialog = lazy(() =>
  import('../embed/embed-dialog.tsx').then((it) => ({ default: it.EmbedDialog })),
);

interface OutputMenuProps {
  network: CalendarOwner & { visibility: string; color?: string | null | undefined; language: string };
  /** What the calendar shows now; files hold the same. */
  filter: OutputFilter;
}

/** Everything by which a calendar leaves the app: as a file, a subscription, on paper, in another website. */
export function OutputMenu({ network, filter }: OutputMenuProps) {
  const { i18n } = useLingui();
  const [embedding, setEmbedding] = useState(false);
  const file = (kind: 'xlsx' | 'csv' | 'json') => exportAddress(network.slug, kind, filter, i18n.locale);
  const isPublic = network.visibility === 'public';
  return (
    <>
      <PopoverButton label={<Trans>Uitvoer</Trans>}>
        {(close) => (
          <div className={classes.menu}>
            <section>
              <h2>
                <Trans>Als bestand, van wat je ziet</Trans>
              </h2>
              <ul>
                <li>
                  <a href={file('xlsx')} download>
                    <Trans>Excel (.xlsx)</Trans>
                  </a>
                </li>
                <li>
                  <a href={file('csv')} download>
                    <Trans>Tekst met scheidingstekens (.csv)</Trans>
                  </a>
                </li>
                <li>
                  <a href={file('json')} download>
                    <Trans>Voor programma’s (JSON)</Trans>
                  </a>
                </li>
              </ul>
            </section>
            <section>
              <h2>
                <Trans>In je agenda</Trans>
              </h2>
              {isPublic ? (
                <SubscribeField network={network} filter={filter} />
              ) : (
                <p>
                  <Trans>Alleen een openbaar netwerk heeft een agenda om je op te abonneren.</Trans>
                </p>
              )}
            </section>
            <section>
              <h2>
                <Trans>Op papier</Trans>
              </h2>
              <ul>
                {(['a4', 'a3'] as const).map((paper) => (
                  <li key={paper}>
                    <Link
                      to="/n/$network/print"
                      params={{ network: network.slug }}
                      search={{ ...filter, paper: paper === 'a3' ? paper : undefined }}
                    >
                      {paper === 'a4' ? <Trans>Het jaar op één A4</Trans> : <Trans>Het jaar op één A3</Trans>}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
            {isPublic ? (
              <section>
                <h2>
                  <Trans>Op je eigen website</Trans>
                </h2>
                <button
                  type="button"
                  className={classes.action}
                  onClick={() => {
                    close();
                    setEmbedding(true);
                  }}
                >
                  <Trans>Programma insluiten</Trans>
                </button>
              </section>
            ) : null}
          </div>
        )}
      </PopoverButton>
      {embedding ? (
        <Suspense fallback={null}>
          <EmbedDialog network={network} filter={filter} onClose={() => setEmbedding(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
