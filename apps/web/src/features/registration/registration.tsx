import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarLinks } from '../../components/calendar-links.tsx';
import { useWordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { Registration_NetworkFragment } from '../../generated/graphql.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import classes from './registration.module.css';
import { REGISTRATION_WORDS } from './registration-words.ts';

const Fragment = graphql(`
  fragment Registration_network on Network {
    id
    slug
    registrationState
    registrationNote
    contactName
    contactRole
    contactEmail
    contactNote
  }
`);

/** May one join, by whom to do so, and how to keep the dates in one's own calendar. */
export function Registration({ network: from }: { network: FragmentType<Registration_NetworkFragment> }) {
  const lang = useWordsLanguage();
  const { i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  const { registrationState, registrationNote, contactName, contactRole, contactEmail, contactNote } =
    network;
  const isKnown = registrationState !== 'unknown' || Boolean(registrationNote ?? contactEmail ?? contactNote);
  return (
    <aside className={classes.box} aria-labelledby="registration">
      <h2 id="registration">{isKnown ? <Trans>Meedoen</Trans> : <Trans>Op de hoogte blijven</Trans>}</h2>
      {registrationState === 'unknown' ? null : (
        <p className={classes.state}>{i18n._(REGISTRATION_WORDS[registrationState])}</p>
      )}
      {registrationNote ? <p lang={lang}>{registrationNote}</p> : null}
      {contactName ? (
        <p>
          <strong>{contactName}</strong>
          {contactRole ? (
            <span className={classes.note} lang={lang}>
              {contactRole}
            </span>
          ) : null}
        </p>
      ) : null}
      {contactEmail ? (
        <p>
          <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      ) : null}
      {contactNote ? <p lang={lang}>{contactNote}</p> : null}
      <CalendarLinks feed={`/feeds/networks/${network.slug}.ics`} />
    </aside>
  );
}
