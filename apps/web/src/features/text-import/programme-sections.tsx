import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useImport } from './import-context.ts';
import { ItemRow } from './item-row.tsx';
import classes from './items.module.css';
import { useProgrammeWords } from './use-programme-words.tsx';

/** All that is no group and no session: formats with their norms, tracks, themes, rules, and what the project tells. */
export function ProgrammeSections() {
  const { t } = useLingui();
  const { proposal } = useImport();
  const { formatMeta, undatedMeta, capacityWords } = useProgrammeWords();
  const questionsOf = (theme: string) =>
    proposal.questions.filter((one) => one.fields.theme === theme).length;
  const guiding = proposal.questions.filter((one) => one.fields.theme === null);

  return (
    <>
      <Section title={<Trans>Bijeenkomstvormen</Trans>} items={proposal.formats}>
        {proposal.formats.map((one) => (
          <ItemRow key={one.key} item={one} title={one.fields.title} meta={formatMeta(one.fields)} />
        ))}
      </Section>
      <Section title={<Trans>Leerlijnen</Trans>} items={proposal.tracks}>
        {proposal.tracks.map((one) => (
          <ItemRow key={one.key} item={one} title={one.fields.title} meta={one.fields.label} />
        ))}
      </Section>
      <Section title={<Trans>Thema’s</Trans>} items={proposal.themes}>
        {proposal.themes.map((one) => (
          <ItemRow
            key={one.key}
            item={one}
            title={one.fields.title ?? t`Nog te kiezen`}
            meta={
              one.fields.choiceNote ??
              (questionsOf(one.key) > 0
                ? t`${plural(questionsOf(one.key), { one: '# vraag', other: '# vragen' })}`
                : null)
            }
          />
        ))}
      </Section>
      <Section title={<Trans>Bijeenkomsten zonder datum</Trans>} items={proposal.undatedSeries}>
        {proposal.undatedSeries.map((one) => (
          <ItemRow key={one.key} item={one} title={one.fields.title} meta={undatedMeta(one.fields)} />
        ))}
      </Section>
      <Section
        title={<Trans>Regels voor deelname</Trans>}
        items={[...proposal.capacities, ...proposal.delegations]}
      >
        {proposal.capacities.map((one) => (
          <ItemRow key={one.key} item={one} title={capacityWords(one.fields)} meta={one.fields.note} />
        ))}
        {proposal.delegations.map((one) => (
          <ItemRow
            key={one.key}
            item={one}
            title={one.fields.note ?? t`Afvaardiging`}
            meta={one.fields.level === 'desired' ? t`gewenst` : t`vereist`}
          />
        ))}
      </Section>
      <Section title={<Trans>Vragen van het netwerk</Trans>} items={guiding}>
        {guiding.map((one) => (
          <ItemRow key={one.key} item={one} title={one.fields.text} />
        ))}
      </Section>
      <Section title={<Trans>Beoogde resultaten</Trans>} items={proposal.intendedResults}>
        {proposal.intendedResults.map((one) => (
          <ItemRow key={one.key} item={one} title={one.fields.text} />
        ))}
      </Section>
      <Section title={<Trans>Projectgegevens</Trans>} items={proposal.projectFacts}>
        {proposal.projectFacts.map((one) => (
          <ItemRow
            key={one.key}
            item={one}
            title={one.fields.label}
            meta={one.fields.value ?? t`niet ingevuld`}
            inline
          />
        ))}
      </Section>
    </>
  );
}

function Section({
  title,
  items,
  children,
}: {
  title: ReactNode;
  items: readonly object[];
  children: ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h3>{title}</h3>
      </div>
      <ul className={classes.rows}>{children}</ul>
    </section>
  );
}
