import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../components/notice.tsx';
import type { NetworkRole, SignInPageQuery } from '../../generated/graphql.ts';
import classes from './demo-people.module.css';
import { ROLE_WORDS } from './role-words.ts';

type DemoPerson = SignInPageQuery['demoUsers'][number];

interface DemoPeopleProps {
  people: readonly DemoPerson[];
  onPick: (id: string, startPage: string) => void;
}

/** The invented people of the demo, those who can do most first. */
export function DemoPeople({ people, onPick }: DemoPeopleProps) {
  const ordered = [...people].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  return (
    <>
      <Notice title={<Trans>Dit is de voorbeeldstand</Trans>}>
        <Trans>
          Kies wie je bent. De mensen zijn verzonnen, een wachtwoord is niet nodig, en alleen deze computer
          kan erbij.
        </Trans>
      </Notice>
      <ul className={classes.people}>
        {ordered.map((person) => (
          <Person key={person.id} person={person} onPick={onPick} />
        ))}
      </ul>
    </>
  );
}

function Person({ person, onPick }: { person: DemoPerson; onPick: DemoPeopleProps['onPick'] }) {
  const { t, i18n } = useLingui();
  const mostly = person.isAdmin ? t`beheerder` : i18n._(ROLE_WORDS[topRole(person)]);
  return (
    <li>
      <button type="button" className={classes.person} onClick={() => onPick(person.id, startPage(person))}>
        <strong>{person.name}</strong>
        <span className={classes.role}>{mostly}</span>
        <span className={classes.places}>{person.places.map((one) => one.networkName).join(' · ')}</span>
      </button>
    </li>
  );
}

const ORDER: NetworkRole[] = ['coordinator', 'facilitator', 'member'];

function topRole(person: DemoPerson): NetworkRole {
  const roles = person.places.flatMap((one) => one.roles);
  return ORDER.find((role) => roles.includes(role)) ?? 'member';
}

function rank(person: DemoPerson): number {
  return person.isAdmin ? -1 : ORDER.indexOf(topRole(person));
}

function startPage(person: DemoPerson): string {
  return person.isAdmin || topRole(person) === 'coordinator' ? '/home' : '/my';
}
