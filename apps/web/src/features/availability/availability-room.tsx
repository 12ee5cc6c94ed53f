import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { todayIn } from '../../lib/format-date.ts';
import type { AvailabilityLine, NetworkTimes } from './availability-query.ts';
import classes from './availability-room.module.css';
import { TimesEditor } from './times-editor.tsx';
import { WeekGlance } from './week-glance.tsx';
import { isWeekly } from './week-pattern.ts';

interface AvailabilityRoomProps {
  network: NetworkTimes;
  search: string;
  onSearch: (text: string) => void;
  /** Fetches the next fifty; absent once all are there. */
  onMore: (() => void) | undefined;
}

/** The people and rooms of a network with their weeks; a press opens the times of one. */
export function AvailabilityRoom({ network, search, onSearch, onMore }: AvailabilityRoomProps) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const people = (network.availability?.edges ?? []).flatMap(({ node: { person, availability } }) =>
    availability ? [{ ...person, times: availability }] : [],
  );
  const { places } = network;
  const person = people.find(({ id }) => id === openId);
  const place = places.find(({ id }) => id === openId);
  const total = network.availability?.totalCount ?? people.length;
  const close = () => setOpenId(null);
  return (
    <>
      <SearchField label={t`Zoek op naam of organisatie`} value={search} onSearch={onSearch} />
      <PageSection title={t`${plural(total, { one: '# mens', other: '# mensen' })}`}>
        {people.length === 0 ? (
          <Notice>
            <Trans>Er is niemand met deze naam.</Trans>
          </Notice>
        ) : null}
        <p className={classes.key}>
          <Trans>
            Zeven dagen van maandag af, met ochtend, middag en avond. Vol: kan niet; half: als het moet.
          </Trans>
        </p>
        <ul className={classes.list}>
          {people.map(({ id, name, organisation, times }) => (
            <Row
              key={id}
              name={name}
              about={organisation?.name}
              lines={times.lines}
              onOpen={() => setOpenId(id)}
            />
          ))}
        </ul>
        {onMore ? (
          <Button onClick={onMore}>
            <Trans>Toon meer mensen</Trans>
          </Button>
        ) : null}
      </PageSection>
      <PageSection title={t`Zalen`}>
        {places.length === 0 ? <Trans>Er staan nog geen locaties in dit netwerk.</Trans> : null}
        <ul className={classes.list}>
          {places.map(({ id, name, room, availability }) => (
            <Row key={id} name={name} about={room} lines={availability ?? []} onOpen={() => setOpenId(id)} />
          ))}
        </ul>
      </PageSection>
      {person ? (
        <Times title={t`Wanneer ${person.name} kan`} onClose={close}>
          <TimesEditor owner={{ personId: person.id }} lines={person.times.lines} times={person.times} />
        </Times>
      ) : null}
      {place ? (
        <Times title={t`Wanneer ${place.name} vrij is`} onClose={close}>
          <TimesEditor owner={{ placeId: place.id }} lines={place.availability ?? []} />
        </Times>
      ) : null}
    </>
  );
}

function Times({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog
      wide
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          <Trans>Klaar</Trans>
        </Button>
      }
    >
      {children}
    </Dialog>
  );
}

interface RowProps {
  name: string;
  about: string | null | undefined;
  lines: readonly AvailabilityLine[];
  onOpen: () => void;
}

function Row({ name, about, lines, onOpen }: RowProps) {
  const { t } = useLingui();
  const today = todayIn('Europe/Amsterdam', new Date());
  const exceptions = lines.filter((one) => !isWeekly(one) && (one.endsOn ?? '9999') >= today).length;
  return (
    <li>
      <button type="button" className={classes.open} onClick={onOpen}>
        <span className={classes.name}>
          {name}
          {about ? <small>{about}</small> : null}
        </span>
        <WeekGlance lines={lines} />
        <span className={classes.count}>
          {exceptions > 0
            ? t`${plural(exceptions, { one: '# uitzondering', other: '# uitzonderingen' })}`
            : null}
        </span>
      </button>
    </li>
  );
}
