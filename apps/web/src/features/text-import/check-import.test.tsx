import { NO_EDITS } from '@leerkring/domain/text-import/edits';
import { proposeImport } from '@leerkring/domain/text-import/propose-import';
import { THREE_GROUPS, threeGroupsReading } from '@leerkring/domain/text-import/testing/three-groups';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GroupSection } from './group-section.tsx';
import { ImportContext } from './import-context.ts';
import { type ImportDraft, newDraft } from './import-draft.ts';
import { MarkedText } from './marked-text.tsx';
import { QuestionCard } from './question-card.tsx';
import { draftAfter } from './use-import-draft.ts';

beforeEach(() => i18n.loadAndActivate({ locale: 'nl', messages: {} }));
afterEach(cleanup);

/** The parts of the screen round one draft, without server and worker. */
function Check() {
  const [draft, setDraft] = useState<ImportDraft>(newDraft(THREE_GROUPS));
  const [active, setActive] = useState<string | null>(null);
  const { answers, edits = NO_EDITS } = draft;
  const proposal = proposeImport(threeGroupsReading(), {
    text: THREE_GROUPS,
    today: '2024-05-01',
    answers,
    edits,
  });
  const context = {
    proposal,
    dispatch: (action: Parameters<typeof draftAfter>[1]) => setDraft((old) => draftAfter(old, action) ?? old),
    active,
    setActive,
    edit: () => {},
    goTo: () => {},
    intoExisting: false,
  };
  return (
    <I18nProvider i18n={i18n}>
      <ImportContext value={context}>
        <MarkedText text={THREE_GROUPS} />
        {proposal.doubts.map((doubt) => (
          <QuestionCard key={doubt.key} question={doubt} />
        ))}
        {proposal.groups.map((group) => (
          <GroupSection key={group.key} group={group} />
        ))}
      </ImportContext>
    </I18nProvider>
  );
}

describe('the import screen', () => {
  it('shows the whole text, and each finding with its meaning', () => {
    const { container } = render(<Check />);
    const text = container.firstElementChild?.textContent ?? '';
    for (const line of THREE_GROUPS.trim().split('\n')) expect(text).toContain(line);
    expect(
      screen.getByRole('button', { name: /^24 juni: bijeenkomst van Groep 1, ma 24 jun 2024/ }),
    ).toBeTruthy();
  });

  it('asks about the missing date with an answer chosen, and follows another answer', () => {
    render(<Check />);
    const group = screen.getByRole('region', { name: 'Groep 3' });
    expect(group.textContent).toContain('1 nog te plannen');
    const question = screen.getByRole('group', { name: /Groep 3 heeft 5 data, 6 zijn aangekondigd/ });
    fireEvent.click(within(question).getByRole('radio', { name: '5 is goed' }));
    expect(group.textContent).not.toContain('nog te plannen');
  });

  it('moves January and February to the year that is typed', () => {
    render(<Check />);
    fireEvent.click(screen.getByRole('radio', { name: 'Ander jaar' }));
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Welk jaar?' }), { target: { value: '2026' } });
    expect(screen.getByRole('region', { name: 'Groep 1' }).textContent).toContain('22 jan ’26');
  });

  it('points at the words of a session while it has the focus', () => {
    render(<Check />);
    const mark = screen.getByRole('button', { name: /^24 juni: bijeenkomst/ });
    const chip = within(screen.getByRole('region', { name: 'Groep 1' })).getByRole('button', {
      name: /24 jun ’24/,
    });
    fireEvent.focus(chip);
    expect(mark.hasAttribute('data-active')).toBe(true);
    fireEvent.blur(chip);
    expect(mark.hasAttribute('data-active')).toBe(false);
  });

  it('goes through the findings with the arrow keys', () => {
    render(<Check />);
    const [first, second] = screen.getAllByRole('button').filter((one) => one.hasAttribute('data-item'));
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(second);
  });
});
