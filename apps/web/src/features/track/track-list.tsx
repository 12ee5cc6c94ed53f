import type { FragmentType } from '@apollo/client/masking';
import { useLingui } from '@lingui/react/macro';
import { colorClass } from '../../components/color-class.ts';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { TrackList_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import classes from './track-list.module.css';

const Fragment = graphql(`
  fragment TrackList_network on Network {
    id
    tracks {
      id
      label
      title
      purpose
      description
      audience
      color
    }
  }
`);

/** The strands of a network, each with its own purpose. */
export function TrackList({ network: from }: { network: FragmentType<TrackList_NetworkFragment> }) {
  const lang = useWordsLanguage();
  const { t } = useLingui();
  const { tracks } = useFragmentData(Fragment, from);
  return (
    <ol className={classes.tracks}>
      {tracks.map((track) => (
        <li key={track.id} lang={lang} className={colorClass(track.color)}>
          {track.label ? <p className="lk-soft">{track.label}</p> : null}
          <h3>{track.title}</h3>
          {[track.purpose, track.description].filter(Boolean).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {track.audience ? <p className="lk-soft">{t`Voor wie: ${track.audience}`}</p> : null}
        </li>
      ))}
    </ol>
  );
}
