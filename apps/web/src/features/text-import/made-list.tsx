import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format-date.ts';
import { GroupSection } from './group-section.tsx';
import { useImport } from './import-context.ts';
import items from './items.module.css';
import { NetworkSection } from './network-section.tsx';
import { ProgrammeSections } from './programme-sections.tsx';
import { SessionChips } from './session-chips.tsx';
import { useLeftWords } from './use-left-words.ts';

/** Everything that will be made, in the order in which people think of it. */
export function MadeList() {
  const { proposal } = useImport();
  const wide = proposal.sessions.filter((one) => one.fields.group === null);
  return (
    <div>
      <NetworkSection />
      {proposal.groups.map((group) => (
        <GroupSection key={group.key} group={group} />
      ))}
      {wide.length > 0 ? (
        <section className={items.section}>
          <div className={items.head}>
            <h3>
              <Trans>Netwerkbreed</Trans>
            </h3>
          </div>
          <SessionChips sessions={wide} color="ochre" titled />
        </section>
      ) : null}
      <ProgrammeSections />
      <LeftDates />
    </div>
  );
}

/** Nothing is cut in silence: the dates that were understood as something else, and can be taken in after all. */
function LeftDates() {
  const { t, i18n } = useLingui();
  const { proposal, dispatch } = useImport();
  const leftWords = useLeftWords();
  const taken = new Set(proposal.sessions.map((one) => one.key));
  const left = proposal.leftDates.filter((one) => !taken.has(one.key));
  if (left.length === 0) return null;
  return (
    <section className={items.section}>
      <div className={items.head}>
        <h3>
          <Trans>Geen bijeenkomst van gemaakt</Trans>
        </h3>
      </div>
      <ul className={items.rows}>
        {left.map((one) => {
          const date = formatDate(one.date, i18n.locale);
          return (
            <li key={one.key} className={items.row} id={`item-${one.key}`} tabIndex={-1}>
              <span className={items.rowWords}>
                {date} <span className={items.soft}>{leftWords(one.reason)}</span>
              </span>
              <button
                type="button"
                className={items.quiet}
                aria-label={t`Maak van ${date} toch een bijeenkomst`}
                onClick={() => dispatch({ do: 'takeIn', item: one.key })}
              >
                <Trans>Toch een bijeenkomst</Trans>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
