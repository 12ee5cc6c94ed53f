import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { possibleTypes } from '../../../lib/possible-types.ts';
import { AddSessionDialog } from './add-session-dialog.tsx';
import { MoveSessionDialog } from './move-session-dialog.tsx';
import { editorNetwork, editorSession } from './testing/editor-network.ts';

const sent: { name: string; variables: Record<string, unknown> }[] = [];
const onClose = vi.fn();

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  sent.length = 0;
  onClose.mockReset();
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const SESSIONS = [
  editorSession('x', '2026-12-08', { title: 'Startdag', startTime: '09:00', endTime: '11:00' }),
  editorSession('y', '2027-01-19', { title: 'Slotdag' }),
];
const HOLIDAYS = [
  {
    __typename: 'SchoolHoliday',
    id: 'h',
    name: 'Kerstvakantie',
    region: 'north',
    startsOn: '2026-12-19',
    endsOn: '2027-01-03',
  },
];
const BUSY = {
  __typename: 'BusyDays',
  people: 14,
  schoolRegions: ['north'],
  closedDays: [],
  times: [
    {
      __typename: 'BusyTime',
      startsOn: '2026-12-15',
      endsOn: '2026-12-15',
      startTime: '10:00',
      endTime: '12:00',
      people: 2,
      names: [],
      session: null,
    },
  ],
};

/** Answers by the name of the operation; whatever is changed is refused in a sentence. */
function answers(name: string): Record<string, unknown> {
  if (name === 'SessionEditor') return { network: editorNetwork(SESSIONS), schoolHolidays: HOLIDAYS };
  if (name === 'BusyDays') return { busyDays: BUSY };
  if (name !== 'EditNetwork') throw new Error(`Nobody expected ${name}`);
  return { editNetwork: { __typename: 'NotAllowedError', message: 'Dit mag je niet.' } };
}

function show(dialog: React.ReactNode) {
  const link = new ApolloLink(({ operationName: name = '', variables }) => {
    sent.push({ name, variables });
    return new Observable((observer) => {
      observer.next({ data: answers(name) });
      observer.complete();
    });
  });
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) })}>
      <I18nProvider i18n={i18n}>
        <MantineProvider>{dialog}</MantineProvider>
      </I18nProvider>
    </ApolloProvider>,
  );
}

interface SentEdit {
  session: { startsOn: string; seriesId: string; startTime: string };
}

function sentEdits(): SentEdit[] {
  const edit = sent.find(({ name }) => name === 'EditNetwork');
  return (edit?.variables.input as { edits: SentEdit[] } | undefined)?.edits ?? [];
}

const box = (name: RegExp) => screen.findByRole('checkbox', { name });
const dates = () => screen.getAllByRole('listitem').filter((one) => within(one).queryByRole('checkbox'));

it('lists the dates of a rule with why and what they meet, and makes those that are on', async () => {
  show(<AddSessionDialog slug="proef" prefill={{ date: '2026-12-01', groupId: 'g1' }} onClose={onClose} />);
  fireEvent.click(await screen.findByRole('radio', { name: 'Meer data tegelijk' }));
  fireEvent.change(screen.getByLabelText('Hoe vaak'), { target: { value: 'weeks' } });
  fireEvent.change(screen.getByLabelText('Om de hoeveel weken'), { target: { value: '1' } });
  fireEvent.change(screen.getByLabelText(/^Hoeveel data/), { target: { value: '5' } });
  await waitFor(() =>
    expect((screen.getByLabelText('schoolvakantie Noord') as HTMLInputElement).checked).toBe(true),
  );
  const lines = dates().map((one) => one.textContent);
  expect(lines).toHaveLength(7);
  // The group itself is there then: off until somebody switches it on.
  expect(lines[1]).toMatch(/8 dec 2026.*de groep heeft dan al Groep 1 · Startdag \(09:00–11:00\)/);
  expect(((await box(/8 dec 2026/)) as HTMLInputElement).checked).toBe(false);
  expect(lines[2]).toMatch(/15 dec 2026.*2 mensen zijn dan elders bezet/);
  expect(lines[3]).toMatch(/22 dec 2026.*overgeslagen vanwege kerstvakantie Noord/);

  fireEvent.click(await box(/1 dec 2026/));
  fireEvent.click(screen.getByRole('button', { name: /^Maak \d bijeenkomsten$/ }));
  expect((await screen.findByRole('alert')).textContent).toBe('Dit mag je niet.');
  const made = sentEdits().map((one) => one.session);
  expect(made.map((one) => one.startsOn)).toEqual(['2026-12-15', '2027-01-05', '2027-01-12']);
  expect(new Set(made.map((one) => one.seriesId)).size).toBe(1);
  // As the group met last.
  expect(made[0]?.startTime).toBe('10:00');
  expect(onClose).not.toHaveBeenCalled();
});

it('sends nothing that cannot be, and says what is wrong', async () => {
  show(<AddSessionDialog slug="proef" prefill={{ date: '2026-12-01' }} onClose={onClose} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Voeg toe' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Kies een groep of een vorm, of geef een titel.',
  );
  expect(sent.some(({ name }) => name === 'EditNetwork')).toBe(false);
});

it('says of every day what speaks against it, and goes by arrow keys through days and weeks', async () => {
  show(<MoveSessionDialog slug="proef" id="x" onClose={onClose} />);
  const now = await screen.findByRole('radio', { name: /8 dec 2026, staat nu op deze dag/ });
  await screen.findByRole('radio', {
    name: /15 dec 2026, 2 mensen zijn die dag ook elders bezet|15 dec 2026, 2 mensen zijn dan elders bezet/,
  });
  expect(screen.getByRole('radio', { name: /25 dec 2026, .*Eerste kerstdag/ })).toBeTruthy();
  fireEvent.keyDown(now, { key: 'ArrowDown' });
  const next = await screen.findByRole('radio', { name: /15 dec 2026/ });
  expect((next as HTMLInputElement).checked).toBe(true);
  fireEvent.keyDown(next, { key: 'ArrowRight' });
  expect(await screen.findByRole('button', { name: /^Verplaats naar wo 16 dec/ })).toBeTruthy();
});
