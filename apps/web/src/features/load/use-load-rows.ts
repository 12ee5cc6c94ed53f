import type { PersonLoad, SeasonLoad } from '@leerkring/domain/load/types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { LoadRow } from './load-place.ts';

/** What stands in the tables: names with their numbers in words. */
export function useLoadRows(load: SeasonLoad) {
  const { t } = useLingui();
  const count = ({ planned, asked }: { planned: number; asked: number }) =>
    asked > 0 ? t`${planned} van ${asked} gepland` : t`niets gevraagd`;
  const row = <T extends { id: string; name: string; perMonth: number[] }>(one: T, facts: string[]) => ({
    ...{ key: one.id, name: one.name, facts, perMonth: one.perMonth },
    load: one,
  });
  const person = (one: PersonLoad) => {
    const { sessions } = one;
    return row(one, [t`${plural(sessions, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`]);
  };
  return {
    norms: load.norms.map((one): LoadRow & { load: typeof one } => ({
      ...{ key: `${one.line.kind}-${one.line.id}`, name: one.line.title, perMonth: one.perMonth, load: one },
      facts: one.line.asked > 0 ? [count(one.line)] : [],
    })),
    regions: load.regions.map((one) => row(one, [count(one)])),
    groups: load.groups.map((one) => row(one, [count(one)])),
    facilitators: load.facilitators.map(person),
    people: load.people.map(person),
  };
}
