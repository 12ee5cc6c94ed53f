import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { type Gaps, groupReasons, type PlanReason, type ReasonGroup } from './reason-groups.ts';
import { useGapWords } from './use-gap-words.ts';
import { usePeopleReasons } from './use-people-reasons.ts';
import { usePeriodWords } from './use-period-words.ts';

/** Sentences without capital and full stop, weightiest first. */
export type ReasonWords = (reasons: readonly PlanReason[], gaps?: Gaps | null) => string[];

/**
 * What the planner says of a day or a plan, in words: "3 van de 8 kunnen niet", "schoolvakantie Noord".
 * With the days to the sessions around it, those are told last: "9 dagen na de vorige".
 */
export function useReasonWords(names: NamesOfPlan): ReasonWords {
  const peopleWords = usePeopleReasons(names);
  const periodWords = usePeriodWords(names);
  const placeWords = usePlaceReasons(names);
  const dayWords = useDayReasons();
  const gapWords = useGapWords();
  return useCallback(
    (reasons, gaps = null) => {
      const told = groupReasons(reasons, names).flatMap((group): string[] => {
        const { constraint } = group;
        // Told by the days themselves.
        if (gaps && (constraint === 'evenGaps' || constraint === 'leastGap')) return [];
        if (constraint === 'costlyPeriod') return periodWords(group.reasons);
        const words = peopleWords(group) ?? placeWords(group) ?? dayWords(group);
        return words === null ? [] : [words];
      });
      const isTooNear = reasons.some(({ constraint }) => constraint === 'leastGap');
      return gaps ? [...told, ...gapWords(gaps, isTooNear)] : told;
    },
    [names, peopleWords, periodWords, placeWords, dayWords, gapWords],
  );
}

function usePlaceReasons({ rooms }: NamesOfPlan): (group: ReasonGroup) => string | null {
  const { t } = useLingui();
  return useCallback(
    ({ constraint, reasons }: ReasonGroup) => {
      const room = rooms.get(reasons[0]?.subjects[0] ?? '');
      if (constraint === 'roomTaken') return room ? t`${room} is dan bezet` : t`de ruimte is dan bezet`;
      if (constraint !== 'roomUnsuitable') return null;
      return room ? t`${room} kan dan niet, of is te klein` : t`er is dan geen ruimte vrij`;
    },
    [t, rooms],
  );
}

/** What is about the day alone. */
function useDayReasons(): (group: ReasonGroup) => string | null {
  const { t } = useLingui();
  return useCallback(
    ({ constraint, amount }: ReasonGroup) => {
      switch (constraint) {
        case 'closedDay':
          return t`feestdag of gesloten`;
        case 'outsideWindow':
          return t`buiten de periode waarin het mag`;
        case 'outsideSlot':
        case 'outsideMonths':
          return t`buiten de maanden die de norm vraagt`;
        case 'outsideWeekdays':
          return t`niet op een dag van de week die mag`;
        case 'outsideDayParts':
          return t`niet op een deel van de dag dat mag`;
        case 'leastGap':
          return t`te dicht op een andere van de reeks`;
        case 'evenGaps':
          return t`ongelijk verdeeld over het jaar`;
        case 'order':
          return t`niet in de volgorde van de reeks`;
        case 'fixedMoved':
          return t`niet waar het vaststaat`;
        case 'unplanned':
          return t`heeft nog geen datum`;
        case 'sameWeek':
          return t`${plural(amount, { one: '# week van de zustergroep', other: '# weken van de zustergroepen' })}`;
        case 'previousDate':
          return t`anders dan gepubliceerd`;
        case 'personalSpacing':
          return t`dicht op een andere bijeenkomst van dezelfde mensen`;
        default:
          return null;
      }
    },
    [t],
  );
}
