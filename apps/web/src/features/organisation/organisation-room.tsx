import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { UndoButtons } from '../change/undo-buttons.tsx';
import { REGION_WORDS } from '../school-holiday/school-words.ts';
import { OrganisationDialog } from './organisation-dialog.tsx';
import type { AdminOrganisation } from './organisation-query.ts';
import classes from './organisation-room.module.css';
import { ORGANISATIONS } from './use-edit-organisation.ts';

interface OrganisationRoomProps {
  organisations: readonly AdminOrganisation[];
  hasMore: boolean;
  search: string;
  onSearch: (text: string) => void;
}

/** Every organisation with its school-holiday region and closed days, to be found by name. */
export function OrganisationRoom({ organisations, hasMore, search, onSearch }: OrganisationRoomProps) {
  const { t, i18n } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = organisations.find((one) => one.id === openId);
  const about = ({ schoolHolidayRegion: region, closedDays }: AdminOrganisation) =>
    [
      region ? t`schoolvakanties ${i18n._(REGION_WORDS[region])}` : t`regio onbekend`,
      closedDays.length > 0
        ? t`${plural(closedDays.length, { one: '# keer gesloten', other: '# keer gesloten' })}`
        : null,
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <>
      <PageHeading
        title={t`Organisaties`}
        lead={
          <p>
            <Trans>Wanneer zij dicht zijn, en in welke regio hun schoolvakanties vallen.</Trans>
          </p>
        }
        actions={<UndoButtons network={ORGANISATIONS} />}
      />
      <SearchField label={t`Zoek een organisatie`} value={search} onSearch={onSearch} />
      {organisations.length === 0 ? (
        <Notice>
          <Trans>Er is geen organisatie met deze naam.</Trans>
        </Notice>
      ) : null}
      <ul className={classes.list}>
        {organisations.map((one) => (
          <li key={one.id}>
            <button type="button" className={classes.open} onClick={() => setOpenId(one.id)}>
              <span className={classes.name}>{one.name}</span>
              <span className={classes.about}>{about(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <p>
          <Trans>Er zijn er meer. Zoek op naam om de rest te vinden.</Trans>
        </p>
      ) : null}
      {open ? <OrganisationDialog organisation={open} onClose={() => setOpenId(null)} /> : null}
    </>
  );
}
