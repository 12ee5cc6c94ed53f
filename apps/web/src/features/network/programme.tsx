import type { FragmentType } from '@apollo/client/masking';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LongText } from '../../components/long-text.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PageSection } from '../../components/page-section.tsx';
import { WordsLanguage } from '../../components/words-language.ts';
import { graphql } from '../../generated/gql.ts';
import type { Programme_NetworkFragment } from '../../generated/graphql.ts';
import { todayIn } from '../../lib/format-date.ts';
import { useFragmentData } from '../../lib/use-fragment-data.ts';
import { GroupList } from '../group/group-list.tsx';
import { OverviewTable } from '../meeting-format/overview-table.tsx';
import { OutcomeList } from '../outcome/outcome-list.tsx';
import { Registration } from '../registration/registration.tsx';
import { LastRelease } from '../release/last-release.tsx';
import { useCalendarSessions } from '../session/calendar-session-fragment.ts';
import { SessionList } from '../session/session-list.tsx';
import { UndatedList } from '../session/undated-list.tsx';
import { ThemeList } from '../theme/theme-list.tsx';
import { TrackList } from '../track/track-list.tsx';
import { EditableNetwork, EditLink } from './edit-link.tsx';
import { NetworkAims } from './network-aims.tsx';
import { NetworkFacts } from './network-facts.tsx';
import { NetworkMark } from './network-mark.tsx';
import classes from './programme.module.css';

const Fragment = graphql(`
  fragment Programme_network on Network {
    id
    slug
    name
    language
    summary
    timeZone
    goal
    outcomeNote
    color
    logoUrl
    viewerMayEdit
    tracks {
      id
    }
    meetingFormats {
      id
    }
    groups {
      id
    }
    themes {
      id
    }
    outcomes {
      id
    }
    undatedSeries {
      id
      title
      count
      periodNote
      seasonId
    }
    sessions {
      id
      ...CalendarSession_session
    }
    ...LastRelease_network
    ...Registration_network
    ...NetworkAims_network
    ...OverviewTable_network
    ...TrackList_network
    ...GroupList_network
    ...ThemeList_network
    ...OutcomeList_network
    ...NetworkFacts_network
  }
`);

/** Everything the public may know of a network, in the order in which a reader asks. */
export function Programme({ network: from }: { network: FragmentType<Programme_NetworkFragment> }) {
  const { t } = useLingui();
  const network = useFragmentData(Fragment, from);
  const sessions = useCalendarSessions(network.sessions);
  const today = todayIn(network.timeZone, new Date());
  const coming = sessions.filter((one) => one.endsOn >= today).slice(0, 6);
  const params = { network: network.slug };
  return (
    <WordsLanguage value={network.language}>
      <EditableNetwork value={network.viewerMayEdit ? network.slug : null}>
        <article className={classes.programme}>
          <div className={classes.intro}>
            <NetworkMark color={network.color} logoUrl={network.logoUrl} />
            <PageHeading
              title={network.name}
              titleLang={network.language}
              lead={network.summary ? <p lang={network.language}>{network.summary}</p> : undefined}
            />
            {network.goal ? <LongText text={network.goal} lang={network.language} /> : null}
            <p className={`${classes.links} lk-screen-only`}>
              <Link to="/n/$network/calendar" params={params}>
                <Trans>Het hele jaar op één pagina</Trans>
              </Link>
              <LastRelease network={network} />
              <EditLink>{t`netwerk`}</EditLink>
            </p>
          </div>
          <div className={classes.aside}>
            <Registration network={network} />
          </div>
          <div className={classes.main}>
            <PageSection title={<Trans>Eerstvolgende bijeenkomsten</Trans>}>
              {coming.length > 0 ? (
                <SessionList sessions={coming} headingLevel={3} />
              ) : (
                <Notice>
                  <Trans>Er is nu niets gepland. Wat er was staat in de jaarkalender.</Trans>
                </Notice>
              )}
            </PageSection>
            {network.meetingFormats.length > 0 ? (
              <PageSection
                title={<Trans>Overzicht van bijeenkomsten</Trans>}
                action={<EditLink section="formats">{t`Overzicht van bijeenkomsten`}</EditLink>}
              >
                <OverviewTable network={network} sessions={sessions} />
              </PageSection>
            ) : null}
            {network.tracks.length > 0 ? (
              <PageSection
                title={<Trans>Leerlijnen</Trans>}
                action={<EditLink section="tracks">{t`Leerlijnen`}</EditLink>}
              >
                <TrackList network={network} />
              </PageSection>
            ) : null}
            {network.groups.length > 0 || sessions.some((one) => !one.groupId) ? (
              <PageSection
                title={<Trans>Groepen en hun data</Trans>}
                action={<EditLink section="groups">{t`Groepen en hun data`}</EditLink>}
              >
                <GroupList network={network} sessions={sessions} />
              </PageSection>
            ) : null}
            {network.undatedSeries.length > 0 ? (
              <PageSection
                title={<Trans>Zonder datum</Trans>}
                action={<EditLink section="undated">{t`Zonder datum`}</EditLink>}
              >
                <UndatedList series={network.undatedSeries} />
              </PageSection>
            ) : null}
            {network.themes.length > 0 ? (
              <PageSection
                title={<Trans>Thema’s</Trans>}
                action={<EditLink section="themes">{t`Thema’s`}</EditLink>}
              >
                <ThemeList network={network} />
              </PageSection>
            ) : null}
            <NetworkAims network={network} />
            {network.outcomes.length > 0 || network.outcomeNote ? (
              <PageSection
                title={<Trans>Opbrengsten en verslagen</Trans>}
                action={<EditLink section="outcomes">{t`Opbrengsten en verslagen`}</EditLink>}
              >
                <OutcomeList network={network} />
              </PageSection>
            ) : null}
            <PageSection
              title={<Trans>Over het project</Trans>}
              action={<EditLink section="facts">{t`Over het project`}</EditLink>}
            >
              <NetworkFacts network={network} />
            </PageSection>
          </div>
        </article>
      </EditableNetwork>
    </WordsLanguage>
  );
}
