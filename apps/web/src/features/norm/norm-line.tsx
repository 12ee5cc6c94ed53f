import type { CoverageLine, SubjectCoverage, YearMonth } from '@leerkring/domain/norm-coverage/types';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWordsLanguage } from '../../components/words-language.ts';
import { firstDayFor } from './first-day-for.ts';
import { NormBar } from './norm-bar.tsx';
import classes from './norm-panel.module.css';
import { useCoverageWords } from './use-coverage-words.ts';
import type { CoveredSeason } from './use-season-coverage.ts';

interface NormLineProps {
  line: CoverageLine;
  slug: string;
  season: CoveredSeason;
  today: string;
}

/** One norm: how far it is met, and for each thing that is missing the way to where it is planned. */
export function NormLine({ line, slug, season, today }: NormLineProps) {
  const words = useCoverageWords();
  const lang = useWordsLanguage();
  const open = line.subjects.filter((one) => one.planned < one.asked);
  const isOpen = open.length > 0 || line.kind === 'undated';
  const extra = line.subjects.reduce((sum, one) => sum + one.extra.length, 0);
  const links = { line, slug, season, today };
  return (
    <li className={classes.line} data-open={isOpen || undefined}>
      <p className={classes.head}>
        <strong lang={lang}>{line.title}</strong>
        {line.asked > 0 ? <span>{words.count(line)}</span> : null}
      </p>
      {line.asked > 0 ? <NormBar line={line} label={words.bar(line)} /> : null}
      <p className={classes.findings}>{line.findings.map(words.finding).join(' · ')}</p>
      {extra > 0 && line.asked > 0 ? (
        <p className={classes.extra}>
          <Plural value={extra} one="# meer, of in een andere maand" other="# meer, of in een andere maand" />
        </p>
      ) : null}
      {line.scope !== 'network' && line.kind === 'norm' && open.length > 0 ? (
        <details className={classes.subjects}>
          <summary>
            <Trans>Toon waar</Trans>
          </summary>
          <ul>
            {open.map((one) => (
              <li key={one.subject.id}>
                <span lang={lang}>{one.subject.name}</span> <SlotLinks {...links} of={one} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        open.map((one) => <SlotLinks key={one.subject.id} {...links} of={one} />)
      )}
      {line.kind === 'undated' ? (
        <p className={classes.actions}>
          <Link
            from="/n/$network/calendar"
            to="/n/$network/calendar"
            search={(old) => ({ ...old, add: 'new', undated: line.id })}
          >
            <Trans>Kies data</Trans>
          </Link>
        </p>
      ) : null}
    </li>
  );
}

/** For each open slot a link to the form of a new session, filled in as far as the norm knows. */
function SlotLinks({ line, season, today, of }: NormLineProps & { of: SubjectCoverage }) {
  const words = useCoverageWords();
  const open = distinct(of.slots.filter((one) => one.sessionId === null).map((one) => one.months));
  const subject = of.subject.id ?? undefined;
  return (
    <span className={classes.actions}>
      {open.map((months) => {
        const named = words.months(months);
        return (
          <Link
            key={named}
            from="/n/$network/calendar"
            to="/n/$network/calendar"
            search={(old) => ({
              ...old,
              add: firstDayFor(months, { season, today }),
              format: line.formatId ?? undefined,
              region: line.scope === 'region' ? subject : undefined,
              forGroup: line.scope === 'group' ? subject : undefined,
              theme: line.scope === 'theme' ? subject : undefined,
            })}
          >
            {named ? <Trans>Plan {named}</Trans> : <Trans>Zoek een datum</Trans>}
          </Link>
        );
      })}
    </span>
  );
}

/** The same months twice lead to the same form. */
function distinct(slots: readonly YearMonth[][]): YearMonth[][] {
  const byMonths = new Map(
    slots.map((months) => [months.map((one) => `${one.year}-${one.month}`).join(), months]),
  );
  return [...byMonths.values()];
}
