import type { SeasonCoverage } from '@leerkring/domain/norm-coverage/types';
import { Plural, Trans } from '@lingui/react/macro';
import { PageSection } from '../../components/page-section.tsx';
import { NormBar } from '../norm/norm-bar.tsx';
import { useCoverageWords } from '../norm/use-coverage-words.ts';
import classes from './roll-over.module.css';

interface RollOverNormsProps {
  before: SeasonCoverage;
  after: SeasonCoverage;
  language: string;
}

/** How the new season would meet the norms, beside how the old one did; what is missing first. */
export function RollOverNorms({ before, after, language }: RollOverNormsProps) {
  const words = useCoverageWords();
  const lines = after.lines.filter((one) => one.asked > 0);
  const open = lines.filter((one) => one.planned < one.asked);
  const done = lines.length - open.length;
  if (lines.length === 0) return null;
  const { planned, asked } = after;
  const { planned: was, asked: wasAsked } = before;
  return (
    <PageSection title={<Trans>Normen</Trans>}>
      <p className={classes.totals}>
        <strong>
          <Trans>
            {planned} van {asked} gedekt
          </Trans>
        </strong>
        <span>
          <Trans>
            vorig seizoen {was} van {wasAsked}
          </Trans>
        </span>
      </p>
      {open.length > 0 ? (
        <ul className={classes.norms}>
          {open.map((line) => (
            <li key={line.id}>
              <p>
                <strong lang={language}>{line.title}</strong> <span>{words.count(line)}</span>
              </p>
              <NormBar line={line} label={words.bar(line)} />
              <p className={classes.finding}>{line.findings.map(words.finding).join(' · ')}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {done > 0 ? (
        <p className="lk-soft">
          <Plural value={done} one="# norm op orde" other="# normen op orde" />
        </p>
      ) : null}
    </PageSection>
  );
}
