/** Our own views, by the alias that the bench's builder resolves: the web app is no package to import from. */
declare module 'virtual:leerkring-calendar' {
  import type { ComponentType, ReactNode } from 'react';

  export const YearCalendar: ComponentType<Record<string, unknown>>;
  export const LanesCalendar: ComponentType<Record<string, unknown>>;
  export const I18nProvider: ComponentType<{ i18n: unknown; children: ReactNode }>;
  export const i18n: { loadAndActivate: (language: { locale: string; messages: unknown }) => void };
  export const messages: unknown;
}
