import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { PaletteButton } from '../features/palette/palette-button.tsx';
import type { ViewerView } from '../features/viewer/viewer-view.ts';
import { Brand } from './brand.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import classes from './shell.module.css';

interface SideNavigationProps {
  viewer: ViewerView;
  onSignOut: () => void;
}

/** The signed-in person's way round: her own year first, then the network in hand, then her other networks. */
export function SideNavigation({ viewer, onSignOut }: SideNavigationProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { network: current } = useParams({ strict: false });
  const inHand = viewer.networks.find((one) => one.slug === current);
  const others = viewer.networks.filter((one) => one.slug !== current);

  return (
    <aside className={classes.side}>
      <div className={classes.sideTop}>
        <Brand />
        <span className={classes.narrowSearch}>
          <PaletteButton />
        </span>
        <button
          type="button"
          className={classes.menuButton}
          aria-expanded={open}
          aria-controls="side-menu"
          onClick={() => setOpen(!open)}
        >
          <Trans>Menu</Trans>
        </button>
      </div>
      {/* A choice closes the menu; the keyboard reaches it through the links themselves. */}
      <nav id="side-menu" aria-label={t`Hoofdmenu`} className={classes.menu} data-open={open || undefined}>
        <div className={classes.wideSearch}>
          <PaletteButton />
        </div>
        <ul>
          <SideLink to="/my" onChosen={() => setOpen(false)}>{t`Mijn bijeenkomsten`}</SideLink>
          <SideLink to="/my/availability" onChosen={() => setOpen(false)}>{t`Wanneer ik kan`}</SideLink>
          {viewer.networks.length > 0 ? (
            <SideLink to="/home" onChosen={() => setOpen(false)}>{t`Mijn netwerken`}</SideLink>
          ) : null}
          {viewer.canPlan ? (
            <SideLink to="/networks/new" onChosen={() => setOpen(false)}>{t`Nieuw netwerk`}</SideLink>
          ) : null}
          {viewer.canPlan ? (
            <SideLink to="/import" onChosen={() => setOpen(false)}>{t`Tekst inlezen`}</SideLink>
          ) : null}
        </ul>
        {inHand ? <NetworkLinks network={inHand} onChosen={() => setOpen(false)} /> : null}
        {others.length > 0 ? (
          <section>
            <h2>{inHand ? <Trans>Andere netwerken</Trans> : <Trans>Netwerken</Trans>}</h2>
            <ul>
              {others.map((one) => (
                <li key={one.slug}>
                  <Link
                    to="/n/$network/calendar"
                    params={{ network: one.slug }}
                    className={classes.link}
                    onClick={() => setOpen(false)}
                  >
                    {one.name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {viewer.isAdmin ? <AdminLinks onChosen={() => setOpen(false)} /> : null}
        <div className={classes.sideBottom}>
          <p className={classes.who}>{viewer.name}</p>
          <button type="button" className={`${classes.link} ${classes.signOut}`} onClick={onSignOut}>
            <Trans>Uitloggen</Trans>
          </button>
          <div className={classes.switches}>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </div>
      </nav>
    </aside>
  );
}

interface NetworkLinksProps {
  network: ViewerView['networks'][number];
  onChosen: () => void;
}

function NetworkLinks({ network, onChosen }: NetworkLinksProps) {
  const params = { network: network.slug };
  const shared = { params, className: classes.link, onClick: onChosen, activeOptions: { exact: true } };
  return (
    <section>
      <h2>
        <Trans>Netwerk</Trans>
      </h2>
      <p className={`${classes.link} ${classes.network}`}>{network.name}</p>
      <ul>
        <li>
          <Link to="/n/$network" {...shared}>
            <Trans>Overzicht</Trans>
          </Link>
        </li>
        <li>
          <Link to="/n/$network/calendar" {...shared} activeOptions={{ exact: true, includeSearch: false }}>
            <Trans>Jaarkalender</Trans>
          </Link>
        </li>
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/publish" {...shared} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Publiceren</Trans>
            </Link>
          </li>
        ) : (
          <li>
            <Link to="/n/$network/releases" {...shared} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Wijzigingen</Trans>
            </Link>
          </li>
        )}
        {network.canPlan ? (
          <li>
            <Link
              to="/n/$network/scenarios"
              {...shared}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              <Trans>Scenario’s</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/load" {...shared} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Dekking en belasting</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link
              to="/n/$network/availability"
              {...shared}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              <Trans>Beschikbaarheid</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/polls" {...shared} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Datumprikkers</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/manage" {...shared} activeOptions={{ exact: false }}>
              <Trans>Inrichten</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/import" {...shared}>
              <Trans>Tekst inlezen in dit netwerk</Trans>
            </Link>
          </li>
        ) : null}
        {network.canPlan ? (
          <li>
            <Link to="/n/$network/history" {...shared}>
              <Trans>Geschiedenis</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function AdminLinks({ onChosen }: { onChosen: () => void }) {
  const { t } = useLingui();
  return (
    <section>
      <h2>
        <Trans>Beheer</Trans>
      </h2>
      <ul>
        <SideLink to="/admin/holidays" onChosen={onChosen}>{t`Schoolvakanties`}</SideLink>
        <SideLink to="/admin/organisations" onChosen={onChosen}>{t`Organisaties`}</SideLink>
      </ul>
    </section>
  );
}

interface SideLinkProps {
  to:
    | '/admin/holidays'
    | '/admin/organisations'
    | '/my'
    | '/my/availability'
    | '/home'
    | '/networks/new'
    | '/import';
  onChosen: () => void;
  children: string;
}

function SideLink({ to, onChosen, children }: SideLinkProps) {
  return (
    <li>
      <Link
        to={to}
        className={classes.link}
        onClick={onChosen}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        {children}
      </Link>
    </li>
  );
}
