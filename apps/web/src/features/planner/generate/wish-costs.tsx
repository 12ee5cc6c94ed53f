import type { Plan } from '@leerkring/domain/planner/format/types';
import { Trans, useLingui } from '@lingui/react/macro';
import classes from './generate.module.css';
import { costsByWish, WISH_WORDS } from './wish-words.ts';

/** What a plan costs, wish by wish, as bars that say their numbers. Lower is better. */
export function WishCosts({ costs }: { costs: Plan['costs'] }) {
  const { i18n } = useLingui();
  const list = costsByWish(costs);
  const most = Math.max(1, ...list.map(({ cost }) => cost));
  const total = list.reduce((sum, { cost }) => sum + cost, 0);
  return (
    <div className={classes.costs}>
      <h3>
        <Trans>Wat deze planning kost: {total}</Trans>
      </h3>
      <dl>
        {list.map(({ wish, cost }) => (
          <div key={wish} data-free={cost === 0 || undefined}>
            <dt>{i18n._(WISH_WORDS[wish].name)}</dt>
            <dd>{cost}</dd>
            <span
              aria-hidden="true"
              className={classes.bar}
              style={{ inlineSize: `${(cost / most) * 100}%` }}
            />
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        <Trans>Lager is beter; 0 is precies zoals gewenst.</Trans>
      </p>
    </div>
  );
}
