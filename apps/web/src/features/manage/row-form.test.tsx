import { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditNetworkMutation } from '../change/edit-mutations.ts';
import { type Room, RoomContext } from './room-context.ts';
import type { RoomRow } from './room-rows.ts';
import { ROW_FIELDS } from './row-fields.ts';
import { RowForm } from './row-form.tsx';

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  sessionStorage.clear();
});
afterEach(cleanup);

const track: RoomRow = {
  id: 't1',
  version: 3,
  values: { title: 'De Leertafels', label: 'Lijn 1', color: 'blue', purpose: 'Eén.\n\nTwee.' },
};
const room = {
  network: { id: 'n1', slug: 'net' },
  rows: {},
  names: new Map(),
  sessions: [],
} as unknown as Room;

const DONE = {
  __typename: 'EditNetworkOk',
  changeSet: { __typename: 'ChangeSet', id: 'c1' },
  sessions: [],
  made: [],
};

/** The form of a track, with the server's answer; answers what was sent. */
function open({ row = track, answer = DONE }: { row?: RoomRow | null; answer?: object } = {}) {
  const sent = vi.fn((_variables: unknown) => true);
  const answered = vi.fn(() => ({ data: { editNetwork: answer } }));
  const onSaved = vi.fn();
  const onClose = vi.fn();
  const link = new MockLink([
    {
      request: { query: EditNetworkMutation, variables: sent },
      result: answered,
      maxUsageCount: Number.POSITIVE_INFINITY,
    },
  ]);
  render(
    <MockedProvider link={link}>
      <I18nProvider i18n={i18n}>
        <RoomContext value={room}>
          <RowForm
            kind="track"
            groups={[{ fields: ROW_FIELDS.track }]}
            row={row}
            draftKey="track:t1"
            onSaved={onSaved}
            onClose={onClose}
          />
        </RoomContext>
      </I18nProvider>
    </MockedProvider>,
  );
  return { sent, answered, onSaved, onClose };
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: /^Bewaar/ }));

describe('the form of a row', () => {
  it('sends the fields that changed, with the version that was seen', async () => {
    const { sent, onSaved } = open();
    type(/^Titel/, 'De leertafels');
    type(/^Aanduiding/, '');
    fireEvent.click(screen.getByRole('radio', { name: 'mos' }));
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(sent.mock.calls.at(-1)?.[0]).toEqual({
      input: {
        networkId: 'n1',
        edits: [{ track: { id: 't1', version: 3, title: 'De leertafels', label: null, color: 'moss' } }],
      },
    });
  });

  it('sends once, however often the button is pressed', async () => {
    const { answered, onSaved } = open();
    type(/^Titel/, 'De leertafels');
    save();
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(answered).toHaveBeenCalledOnce();
  });

  it('sends nothing when nothing changed', async () => {
    const { sent, onSaved } = open();
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith('t1', {}));
    expect(sent).not.toHaveBeenCalled();
  });

  it('says beside the field what is missing, and sends nothing', async () => {
    const { sent } = open({ row: null });
    type(/^Doel/, 'Samen leren');
    save();
    await screen.findByText('Hier ontbreekt iets.');
    expect(field(/^Titel/).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(/^Titel/));
    expect(field(/^Doel/).value).toBe('Samen leren');
    expect(sent).not.toHaveBeenCalled();
  });

  it('puts what the server refuses beside its field, and keeps what was typed', async () => {
    const answer = {
      __typename: 'InvalidInputError',
      path: ['edits', '0', 'track', 'title'],
      message: 'Deze naam is er al.',
    };
    const { onSaved } = open({ answer });
    type(/^Titel/, 'De Buurttafels');
    save();
    await screen.findByText('Deze naam is er al.');
    expect(field(/^Titel/).value).toBe('De Buurttafels');
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('has what was typed again after it was closed without saving, and forgets it when cancelled', () => {
    const { onClose } = open();
    type(/^Doel/, 'Nog niet af');
    fireEvent.keyDown(field(/^Doel/), { key: 'Escape' });
    expect(onClose).toHaveBeenCalled();
    cleanup();
    open();
    expect(field(/^Doel/).value).toBe('Nog niet af');
    fireEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    cleanup();
    open();
    expect(field(/^Doel/).value).toBe('Eén.\n\nTwee.');
  });

  it('sends the version on which it was begun, although the row is newer when it is opened again', async () => {
    open();
    type(/^Doel/, 'Van mij');
    cleanup();
    const newer = { ...track, version: 4, values: { ...track.values, label: 'Lijn 9' } };
    const { sent, onSaved } = open({ row: newer });
    save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(sent.mock.calls.at(-1)?.[0]).toEqual({
      input: { networkId: 'n1', edits: [{ track: { id: 't1', version: 3, purpose: 'Van mij' } }] },
    });
  });
});
