import { useLingui } from '@lingui/react/macro';
import { formatMoment } from '../../lib/format-date.ts';
import { useSessionTitle } from '../session/use-session-title.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';
import type { PaletteHits } from './palette-query.ts';

/** What the search found, as lines of the palette. */
export function useHitGroups(hits: PaletteHits | null): PaletteGroup[] {
  const { i18n } = useLingui();
  const titleOf = useSessionTitle();
  if (!hits) return [];
  const networks = hits.networks.map(
    ({ id, slug, name }): PaletteItem => ({
      id: `network:${id}`,
      label: name,
      href: `/n/${slug}`,
    }),
  );
  const groups = hits.groups.map(
    ({ id, name, network }): PaletteItem => ({
      id: `group:${id}`,
      label: name,
      hint: network.name,
      href: `/n/${network.slug}/calendar?group=${id}`,
    }),
  );
  const sessions = hits.sessions.map((session): PaletteItem => {
    const moment = formatMoment({ ...session, date: session.startsOn, endDate: session.endsOn }, i18n.locale);
    return {
      id: `session:${session.id}`,
      label: titleOf(session),
      hint: `${moment} · ${session.network.name}`,
      href: `/sessions/${session.id}`,
    };
  });
  const people = hits.people.map(
    ({ id, person, organisation, network }): PaletteItem => ({
      id: `person:${id}`,
      label: person.name,
      hint: [organisation?.name, network.name].filter(Boolean).join(' · '),
      href: `/n/${network.slug}`,
    }),
  );
  return [
    { key: 'networks', items: networks },
    { key: 'groups', items: groups },
    { key: 'sessions', items: sessions },
    { key: 'people', items: people },
  ];
}
