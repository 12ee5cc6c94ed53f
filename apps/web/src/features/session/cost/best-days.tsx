import './day-costs.css';
import type { PlainDate } from '@leerkring/domain/calendar/plain-date';
import { Trans, useLingui } from '@lingui/react/macro';
import classes from './best-days.module.css';
import type { SessionCosts } from './day-cost.ts';
import { useCostWords } from './use-cost-words.ts';

interface BestDaysProps {
  costs: SessionCosts;
  /** HH:MM at which the session begins now. */
  ownTime: string | null;
  /** The day that is chosen. */
  value?: PlainDate | undefined;
  onChoose: (date: PlainDate) => void;
}

/** The days that suit best, best first, each with what is to be said of it; one press chooses it. */
export function BestDays({ costs, ownTime, value, onChoose }: BestDaysProps) {
  const { t } = useLingui();
  const costWords = useCostWords();
  if (costs.best.length === 0) return null;
  const isNone = costs.best.every((date) => costs.days.get(date)?.step === 'never');
  return (
    <section className={classes.best} aria-label={t`Beste dagen`}>
      <h3>
        {isNone ? (
          <Trans>Geen dag is zonder bezwaar; dit zijn de minst slechte</Trans>
        ) : (
          <Trans>Beste dagen</Trans>
        )}
      </h3>
      <ul>
        {costs.best.map((date) => {
          const words = costWords(costs, date, ownTime);
          if (!words) return null;
          return (
            <li key={date}>
              <button type="button" aria-pressed={date === value} onClick={() => onChoose(date)}>
                <span className="lk-cost-key" data-cost={costs.days.get(date)?.step} aria-hidden="true" />
                <span>
                  <b>{words.head}</b> <small>{words.reasons?.join('; ')}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
