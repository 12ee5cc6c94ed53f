import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { PageHeading } from '../components/page-heading.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';

/** A 404 that helps: what was asked, and the nearest ways on. */
export function NotFound() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const words = wordsOf(pathname);
  return (
    <>
      <PageHeading title={t`Deze pagina is er niet`} />
      <p>
        <Trans>
          Op <code>{pathname}</code> staat niets, of het is niet openbaar. Misschien is het adres verkeerd
          overgenomen.
        </Trans>
      </p>
      <ul style={{ marginBlockStart: '1rem' }}>
        <li>
          <Link to="/" search={words ? { q: words } : {}}>
            {words ? (
              <Trans>Zoek netwerken met “{words}”</Trans>
            ) : (
              <Trans>Bekijk de openbare netwerken</Trans>
            )}
          </Link>
        </li>
        {viewer ? (
          <li>
            <Link to="/my">
              <Trans>Naar mijn bijeenkomsten</Trans>
            </Link>
          </li>
        ) : (
          <li>
            <Link to="/sign-in">
              <Trans>Inloggen: wie lid is ziet meer</Trans>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}

/** "/n/samen-leren/oud" becomes "samen leren": the words of the address that may name a network. */
function wordsOf(pathname: string): string {
  const part = pathname
    .split('/')
    .filter((one) => one.length > 2 && !/^(sessions|calendar|import)$/.test(one))[0];
  return part ? decodeURIComponent(part).replaceAll('-', ' ') : '';
}
