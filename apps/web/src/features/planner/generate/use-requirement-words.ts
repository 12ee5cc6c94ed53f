import type { Requirement } from '@leerkring/domain/planner/format/types';
import type { NamesOfPlan } from '@leerkring/domain/planning/types';
import { seriesOfKey } from '@leerkring/domain/scenario/placement';
import { useLingui } from '@lingui/react/macro';

/** A requirement that takes part in a set that cannot hold together, in a few words. */
export function useRequirementWords(names: NamesOfPlan): (requirement: Requirement) => string {
  const { t } = useLingui();
  const seriesName = (id: string) => {
    const name = names.series.get(seriesOfKey(id)) ?? names.series.get(id);
    const what = name?.group ?? name?.format ?? name?.title ?? '';
    const where = name?.group ? null : (name?.region ?? name?.theme);
    return [what, where].filter(Boolean).join(' · ');
  };
  return ({ constraint, subjects }) => {
    const id = subjects[0] ?? '';
    const name = seriesName(id);
    const person = names.people.get(id) ?? '';
    switch (constraint) {
      case 'sessions':
        return t`${name}: zoveel bijeenkomsten`;
      case 'leastGap':
        return t`${name}: zoveel dagen ertussen`;
      case 'outsideSlot':
        return t`${name}: in de maanden van de norm of het gekozen tijdvak`;
      case 'outsideWindow':
        return t`${name}: binnen het tijdvak`;
      case 'outsideMonths':
        return t`${name}: in de gekozen maanden`;
      case 'outsideWeekdays':
        return name ? t`${name}: op de gekozen weekdagen` : t`op de gekozen weekdagen`;
      case 'outsideDayParts':
        return t`${name}: in de gekozen dagdelen`;
      case 'quorum':
        return t`${name}: met genoeg deelnemers`;
      case 'roomTaken':
      case 'roomUnsuitable':
        return t`${name}: in een van de gekozen locaties`;
      case 'order':
        return t`${name}: na de reeks waar het op volgt`;
      case 'fixedMoved':
        return t`${name}: een bijeenkomst die vaststaat`;
      case 'closedDay':
        return name ? t`${name}: niet op een gesloten dag` : t`niet op feestdagen en gesloten dagen`;
      case 'personDoubleBooked':
        return t`${person}: erbij, en niet op twee plaatsen tegelijk`;
      case 'requiredUnavailable':
        return t`${person}: niet als zij of hij niet kan`;
      case 'maxSessionsPerDay':
        return t`${person}: niet te veel op een dag`;
      default:
        return name || person;
    }
  };
}
