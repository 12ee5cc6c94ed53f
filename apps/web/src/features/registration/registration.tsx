import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
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
  const { i18n } = useLingui();
  const network = useFragmentData(Fragment, from);
  const { registrationState, registrationNote, contactName, contactRole, contactEmail, contactNote } =
    network;
  return (
    <aside className={classes.box}>
      <h2>
        <Trans>Meedoen</Trans>
      </h2>
      <p className={classes.state} data-state={registrationState}>
        {i18n._(REGISTRATION_WORDS[registrationState])}
      </p>
      {registrationNote ? <p>{registrationNote}</p> : null}
      {contactName || contactEmail || contactNote ? (
        <p>
          {contactName ? <strong>{contactName}</strong> : null}{' '}
          {contactRole ? <span className="lk-soft">{contactRole}</span> : null}
          {contactEmail ? (
            <>
              <br />
              <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </>
          ) : null}
          {contactNote ? <span className={classes.note}>{contactNote}</span> : null}
        </p>
      ) : null}
      <p className="lk-screen-only">
        <a href={`/feeds/networks/${network.slug}.ics?download=1`}>
          <Trans>Zet de data in mijn agenda</Trans>
        </a>
      </p>
    </aside>
  );
}
