import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CalendarLinks } from '../../components/calendar-links.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { feedAddress, type OutputFilter } from './export-address.ts';
import classes from './output-menu.module.css';

export interface CalendarOwner {
  slug: string;
  name: string;
  tracks: readonly { id: string; title: string }[];
  groups: readonly { id: string; name: string }[];
}

interface SubscribeFieldProps {
  network: CalendarOwner;
  /** What the calendar shows now is what is chosen first. */
  filter: OutputFilter;
}

/** The calendar of the network, of a track or of a group, to subscribe to, copy or keep. */
export function SubscribeField({ network, filter }: SubscribeFieldProps) {
  const { t } = useLingui();
  const [part, setPart] = useState(partOf(filter));
  const feed = feedAddress(network.slug, part);
  const options = [
    { value: '', label: t`het hele netwerk` },
    ...network.tracks.map((one) => ({ value: `track:${one.id}`, label: one.title })),
    ...network.groups.map((one) => ({ value: `group:${one.id}`, label: one.name })),
  ];
  return (
    <div className={classes.subscribe}>
      {options.length > 1 ? (
        <SelectField label={t`Van`} value={part} options={options} onChange={setPart} />
      ) : null}
      <div className={classes.ways}>
        <CalendarLinks feed={feed} />
        <CopyButton text={`${location.origin}${feed}`}>
          <Trans>Kopieer het adres</Trans>
        </CopyButton>
      </div>
    </div>
  );
}

function partOf({ group, track }: OutputFilter): string {
  if (group) return `group:${group}`;
  return track ? `track:${track}` : '';
}
