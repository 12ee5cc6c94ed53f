import { seasonLoad } from '@leerkring/domain/load/season-load';
import type { Planning, PlanningInput } from '@leerkring/domain/planning/types';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { SearchField } from '../../components/search-field.tsx';
import { useWordsLanguage } from '../../components/words-language.ts';
import { LoadSection, NothingYet } from './load-section.tsx';
import { PersonNotes } from './person-notes.tsx';
import { GroupNotes, NormNotes, RegionNotes } from './plan-notes.tsx';
import { useLoadRows } from './use-load-rows.ts';

interface LoadRoomProps {
  slug: string;
  planning: Planning;
  input: PlanningInput;
  search: string;
  onSearch: (text: string) => void;
}

/** What a season covers and what it asks of everyone, from norms down to people. */
export function LoadRoom({ slug, planning, input, search, onSearch }: LoadRoomProps) {
  const { t, i18n } = useLingui();
  const lang = useWordsLanguage();
  const load = useMemo(() => seasonLoad(input, planning), [input, planning]);
  const { norms, regions, groups, facilitators, people } = useLoadRows(load);
  const { months } = load;
  const place = { slug, seasonId: input.season.id };
  const sought = search.toLocaleLowerCase(i18n.locale);
  const found = people.filter(({ name }) => name.toLocaleLowerCase(i18n.locale).includes(sought));
  return (
    <>
      <LoadSection
        {...{ title: t`Normen`, head: t`Norm`, months, rows: norms, lang }}
        notes={({ load: one }) => <NormNotes {...place} load={one} />}
        empty={<NothingYet slug={slug} section="formats" words={<Trans>Er zijn nog geen normen.</Trans>} />}
      />
      <LoadSection
        {...{ title: t`Regio’s`, head: t`Regio`, months, rows: regions, lang }}
        notes={({ load: one }) => <RegionNotes {...place} load={one} />}
        empty={<NothingYet slug={slug} section="regions" words={<Trans>Er zijn nog geen regio’s.</Trans>} />}
      />
      <LoadSection
        {...{ title: t`Groepen`, head: t`Groep`, months, rows: groups, lang }}
        notes={({ load: one }) => <GroupNotes {...place} load={one} />}
        empty={<NothingYet slug={slug} section="groups" words={<Trans>Er zijn nog geen groepen.</Trans>} />}
      />
      <LoadSection
        {...{ title: t`Begeleiders`, head: t`Begeleider`, months, rows: facilitators }}
        notes={({ load: one }) => <PersonNotes {...place} load={one} />}
        empty={<Trans>Niemand begeleidt nog een groep.</Trans>}
      />
      <LoadSection
        key={search}
        {...{ title: t`Mensen`, head: t`Naam`, months, rows: found }}
        notes={({ load: one }) => <PersonNotes {...place} load={one} />}
        empty={
          people.length > 0 ? (
            <Trans>Er is niemand met deze naam.</Trans>
          ) : (
            <Trans>Er zijn nog geen mensen.</Trans>
          )
        }
      >
        <SearchField label={t`Zoek op naam`} value={search} onSearch={onSearch} />
      </LoadSection>
    </>
  );
}
