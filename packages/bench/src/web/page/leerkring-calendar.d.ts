/** Our own views, by the alias that the bench's builder resolves: the web app is no package to import from. */
declare module 'virtual:leerkring-calendar' {
  import type { ComponentType, ReactNode } from 'react';

  export const YearCalendar: ComponentType<Record<string, unknown>>;
  export const LanesCalendar: ComponentType<Record<string, unknown>>;

  import type { Assignment, PlanProblem } from '@leerkring/domain/planner/format/types';
  import type { Planning } from '@leerkring/domain/planning/types';

  interface CostClient {
    setPlan: (plan: { problem: PlanProblem; assignments: readonly Assignment[] }) => void;
  }
  export const openCosts: (onBroken: () => void) => CostClient;
  export const planCosts: (costs: {
    planning: Planning;
    client: CostClient;
    sentences: (reasons: readonly { constraint: string; amount: number }[]) => string[];
    today: string;
    isPerson: (id: string) => boolean;
  }) => unknown;
  export const costSource: { set: (change: () => unknown) => void };
  export const I18nProvider: ComponentType<{ i18n: unknown; children: ReactNode }>;
  export const i18n: { loadAndActivate: (language: { locale: string; messages: unknown }) => void };
  export const messages: unknown;
}
