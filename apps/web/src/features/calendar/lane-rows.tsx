import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type DrawnLanes, drawnLanes } from './drawn-lanes.ts';
import { laneMarkup } from './lane-markup.ts';
import classes from './lanes-calendar.module.css';
import type { Lane } from './lanes-layout.ts';
import type { LanePlace } from './move-in-lanes.ts';
import type { VisibleLanes } from './use-visible-lanes.ts';
import type { WeekWords } from './use-week-words.ts';

const MARKUP = new WeakMap<Lane, { how: string; markup: string }>();

/** The markup of a lane, made once for each way of drawing it: scrolling draws the same lanes again and again. */
function known(lane: Lane, how: string, make: () => string): string {
  const found = MARKUP.get(lane);
  if (found?.how === how) return found.markup;
  const markup = make();
  MARKUP.set(lane, { how, markup });
  return markup;
}

interface LaneRowsProps {
  lanes: readonly Lane[];
  visible: VisibleLanes;
  active: LanePlace;
  /** Width of a week in pixels. */
  column: number;
  words: WeekWords;
  /** What lies under the lanes. */
  children: ReactNode;
}

/** The lanes in view, drawn as markup: React takes no part in their thousand cells. */
export function LaneRows({ lanes, visible, active, column, words, children }: LaneRowsProps) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const body = useRef<HTMLTableSectionElement>(null);
  const drawn = useRef<DrawnLanes>(null);
  const { fromLane, toLane, fromWeek, toWeek } = visible;

  useLayoutEffect(() => {
    if (!body.current) return;
    drawn.current ??= drawnLanes(body.current);
    const unit = t`bijeenkomsten`;
    const shown = lanes
      .map((lane, index) => ({ lane, index }))
      .filter(({ index }) => (index >= fromLane && index < toLane) || index === active.lane)
      .map(({ lane, index }) => {
        const activeWeek = index === active.lane ? active.week : null;
        const markup = known(lane, [index, fromWeek, toWeek, activeWeek, column, locale].join(), () =>
          laneMarkup({ lane, index, fromWeek, toWeek, activeWeek, column, locale, unit }),
        );
        return { key: lane.key, index, activeWeek, markup };
      });
    drawn.current.show(shown);
    drawn.current.setActive(active);
    return drawn.current.setNames((lane, week) => words.label(week, lanes[lane]?.weeks.get(week)), words);
    // `t` changes with the language alone.
  }, [lanes, fromLane, toLane, fromWeek, toWeek, active, column, locale, words]);

  return (
    <tbody ref={body} className={classes.body}>
      {children}
    </tbody>
  );
}
