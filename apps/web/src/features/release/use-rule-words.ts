import { useLingui } from '@lingui/react/macro';

interface BrokenRule {
  /** The session in full, and its day and time. */
  what: string;
  when: string;
  /** People and other sessions that it is about, "" for none. */
  who: string;
  other: string;
  /** The requirement of the planner, by its id. */
  constraint: string;
}

/** A planning rule that a session does not keep, in a sentence. */
export function useRuleWords(): (rule: BrokenRule) => string {
  const { t } = useLingui();
  return ({ what, when, who, other, constraint }) => {
    switch (constraint) {
      case 'quorum':
        return t`${what}, ${when}: er kunnen te weinig mensen komen`;
      case 'maxSessionsPerDay':
        return who
          ? t`${what}, ${when}: te veel op één dag voor ${who}`
          : t`${what}, ${when}: te veel op één dag`;
      case 'outsideMonths':
        return t`${what}, ${when}: niet in een maand die de planregel noemt`;
      case 'outsideWeekdays':
        return t`${what}, ${when}: niet op een weekdag die de planregel noemt`;
      case 'outsideDayParts':
        return t`${what}, ${when}: niet in een dagdeel dat de planregel noemt`;
      case 'outsideSlot':
        return t`${what}, ${when}: buiten de periode die de norm noemt`;
      case 'leastGap':
        return other
          ? t`${what}, ${when}: te dicht op ${other}`
          : t`${what}, ${when}: te dicht op een andere van de reeks`;
      case 'order':
        return other
          ? t`${what}, ${when}: niet op volgorde met ${other}`
          : t`${what}, ${when}: niet op volgorde`;
      default:
        return t`${what}, ${when}: past niet bij een planregel`;
    }
  };
}
