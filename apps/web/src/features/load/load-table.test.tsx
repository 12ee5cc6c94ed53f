import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LoadRow } from './load-place.ts';
import { LoadTable } from './load-table.tsx';

const MONTHS = [
  { year: 2026, month: 12 },
  { year: 2027, month: 1 },
  { year: 2027, month: 2 },
];
const row = (key: string, perMonth: number[]): LoadRow => ({ key, name: `Mens ${key}`, facts: [], perMonth });

beforeEach(() => i18n.loadAndActivate({ locale: 'nl', messages: {} }));
afterEach(cleanup);

function show(rows: LoadRow[]) {
  render(
    <I18nProvider i18n={i18n}>
      <LoadTable
        {...{ label: 'Mensen', head: 'Naam', months: MONTHS, rows, lang: undefined }}
        notes={({ key }) => (key === 'a' ? 'kan niet op di 12 jan' : null)}
      />
    </I18nProvider>,
  );
  return screen.getByRole('table', { name: 'Mensen' });
}

it('says each number with its month, and what asks for attention beside it', () => {
  const table = show([row('a', [1, 0, 12]), row('b', [0, 0, 0])]);
  const [, first, second] = within(table).getAllByRole('row');
  expect(first?.textContent).toContain('Mens a1 in december, 12 in februari');
  expect(first?.textContent).toContain('kan niet op di 12 jan');
  expect(second?.textContent).toContain('Mens bgeen bijeenkomsten');
});

it('opens with fifty of a long list, and shows all when asked', () => {
  const table = show(Array.from({ length: 60 }, (_, at) => row(String(at), [1, 0, 0])));
  expect(within(table).getAllByRole('rowheader')).toHaveLength(50);
  fireEvent.click(screen.getByRole('button', { name: 'Toon alle 60' }));
  expect(within(table).getAllByRole('rowheader')).toHaveLength(60);
  expect(screen.queryByRole('button')).toBeNull();
});
