import { useLingui } from '@lingui/react/macro';
import { todayIn } from '../../lib/format-date.ts';
import { SECTIONS } from '../manage/sections.ts';
import type { ViewerView } from '../viewer/viewer-view.ts';
import type { PaletteItem } from './palette-item.ts';
import { SECTION_WORDS } from './section-words.ts';

type Network = ViewerView['networks'][number];

/** Where one can go from here, the network in hand first; only what the viewer may enter. */
export function usePlaceItems(viewer: ViewerView | null, inHand: Network | undefined): PaletteItem[] {
  const { t } = useLingui();
  const ofNetwork = useNetworkItems();
  const items: PaletteItem[] = [];
  if (inHand) items.push(...ofNetwork(inHand));
  if (viewer) {
    items.push({
      id: 'my',
      label: t`Mijn bijeenkomsten`,
      words: 'my sessions mijn agenda',
      href: '/my',
    });
    if (viewer.networks.length > 0) {
      items.push({
        id: 'home',
        label: t`Mijn netwerken`,
        words: 'my networks home',
        href: '/home',
      });
    }
  }
  if (viewer?.canPlan) {
    const add = { id: 'new', label: t`Nieuw netwerk`, words: 'new network create add toevoegen maken' };
    items.push({ ...add, href: '/networks/new' });
    const read = {
      id: 'import',
      label: t`Tekst inlezen`,
      words: 'import text paste read plakken importeren',
    };
    items.push({ ...read, href: '/import' });
  }
  items.push({ id: 'networks', label: t`Alle netwerken`, words: 'all networks start', href: '/' });
  for (const other of viewer?.networks ?? []) {
    if (other.slug === inHand?.slug) continue;
    items.push({
      id: `calendar:${other.slug}`,
      label: t`Jaarkalender`,
      hint: other.name,
      words: 'calendar year agenda',
      href: `/n/${other.slug}/calendar`,
    });
  }
  if (!viewer) items.push({ id: 'sign-in', label: t`Inloggen`, words: 'sign in log in', href: '/sign-in' });
  return items;
}

function useNetworkItems(): (network: Network) => PaletteItem[] {
  const { t, i18n } = useLingui();
  return ({ slug, name, canPlan }) => {
    const at = (room: string, label: string, words: string): PaletteItem => ({
      id: `${room}:${slug}`,
      label,
      hint: name,
      words,
      href: `/n/${slug}${room}`,
    });
    const today = todayIn('Europe/Amsterdam', new Date());
    const items = [
      at('/calendar', t`Jaarkalender`, 'calendar year agenda'),
      { ...at(`/calendar?day=${today}`, t`Vandaag in de kalender`, 'today now nu'), id: `today:${slug}` },
      at('', t`Overzicht`, 'overview programme programma publiek public'),
      at('/releases', t`Publicaties`, 'releases changes wijzigingen'),
    ];
    if (!canPlan) return items;
    items.push(
      at('/calendar?add=new', t`Bijeenkomst toevoegen`, 'add session new nieuwe plannen'),
      at('/publish', t`Publiceren`, 'publish release vrijgeven'),
      at('/roll-over', t`Volgend seizoen maken`, 'roll over next season year jaar doorrollen kopieren'),
      at('/history', t`Geschiedenis`, 'history changes undo wijzigingen'),
      at('/import', t`Tekst inlezen in dit netwerk`, 'import text paste plakken'),
      at('/manage', t`Inrichten`, 'manage edit beheren bewerken'),
    );
    for (const { key, title } of SECTIONS) {
      const label = i18n._(title);
      const words = `manage inrichten ${SECTION_WORDS[key] ?? key}`;
      items.push(at(`/manage/${key}`, t`Inrichten: ${label}`, words));
    }
    return items;
  };
}
