import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarSession } from '../session/calendar-session.ts';
import { YearCalendar } from './year-calendar.tsx';

const onOpenSession = vi.fn<(id: string) => void>();
const onOpenDay = vi.fn<(date: string) => void>();

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  useWindow('wide');
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  onOpenSession.mockReset();
  onOpenDay.mockReset();
});

describe('YearCalendar', () => {
  it('has one Tab stop, today', () => {
    showYear();
    const stops = screen.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0);
    expect(stops.map((cell) => cell.dataset.date)).toEqual(['2026-11-22']);
    expect(stops[0]?.getAttribute('aria-current')).toBe('date');
  });

  it('walks by arrow keys and takes the Tab stop along', () => {
    showYear();
    const today = day('2026-11-22');
    today.focus();
    fireEvent.keyDown(today, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(day('2026-11-23'));
    fireEvent.keyDown(day('2026-11-23'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(day('2026-12-28'));
    expect(day('2026-11-22').tabIndex).toBe(-1);
    expect(day('2026-12-28').tabIndex).toBe(0);
  });

  it('opens the only session of a day with Enter, and the day itself where there are several', () => {
    showYear();
    fireEvent.keyDown(day('2026-12-02'), { key: 'Enter' });
    expect(onOpenSession).toHaveBeenCalledWith('a');
    fireEvent.keyDown(day('2026-12-09'), { key: 'Enter' });
    expect(onOpenDay).toHaveBeenCalledWith('2026-12-09');
    fireEvent.keyDown(day('2026-12-10'), { key: 'Enter' });
    expect(onOpenSession).toHaveBeenCalledTimes(1);
    expect(onOpenDay).toHaveBeenCalledTimes(1);
  });

  it('opens the very session that was clicked among several', () => {
    showYear();
    const chip = day('2026-12-09').querySelector('[data-session="c"]');
    if (chip) fireEvent.click(chip);
    expect(onOpenSession).toHaveBeenCalledWith('c');
  });

  it('says what a day is as soon as all days are on screen', async () => {
    showYear();
    await waitFor(() => expect(day('2027-08-31').getAttribute('aria-label')).toContain('31 aug 2027'));
    expect(day('2026-12-25').getAttribute('aria-label')).toBe(
      'vr 25 dec 2026, week 52, Eerste kerstdag, kerstvakantie Noord, Midden',
    );
    expect(day('2026-12-09').getAttribute('aria-label')).toBe(
      'wo 9 dec 2026, week 50, 2 bijeenkomsten: Bijeenkomst b, bevestigd; Bijeenkomst c, bevestigd',
    );
  });

  it('says at once what the day is that gets the focus', () => {
    showYear();
    fireEvent.keyDown(day('2026-11-22'), { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('ma 23 nov 2026, week 48');
  });

  it('redraws only the days that change, and leaves them the focus and marks of others', () => {
    const { rerender } = showYear();
    const [from, to, other] = [day('2026-12-02'), day('2026-12-03'), day('2026-12-09')];
    const chip = other.firstElementChild;
    to.focus();
    to.setAttribute('data-cost', '3');
    rerender(yearOf({ sessions: [session('a', '2026-12-03'), ...SESSIONS.slice(1)] }));
    expect([from.isConnected, from.querySelector('[data-session]'), from.dataset.filled]).toEqual([
      true,
      null,
      undefined,
    ]);
    expect(day('2026-12-03')).toBe(to);
    expect(to.querySelector('[data-session="a"]')?.getAttribute('data-code')).toBe('G1');
    expect([to.dataset.cost, to.dataset.filled, document.activeElement]).toEqual(['3', 'true', to]);
    expect(other.firstElementChild).toBe(chip);
    expect(to.tabIndex).toBe(0);
  });

  it('writes codes as text, whatever they are', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    showYear({ sessions: [{ ...session(hostile, '2026-10-07'), code: hostile }] });
    const [chip] = day('2026-10-07').children;
    expect(day('2026-10-07').querySelectorAll('*')).toHaveLength(1);
    expect([chip?.getAttribute('data-code'), chip?.getAttribute('data-session')]).toEqual([hostile, hostile]);
  });

  it('says that school holidays are not known where none are stored', () => {
    showYear({ schoolHolidays: [] });
    expect(screen.getByText(/niet bekend/)).toBeTruthy();
    expect(day('2026-12-25').dataset.unknown).toBe('true');
  });

  it('tells how many more stand on a day that cannot hold them', () => {
    const many = ['x', 'y', 'z', 'w'].map((id) => session(id, '2026-10-07'));
    showYear({ sessions: many });
    expect(day('2026-10-07').querySelectorAll('[data-session]')).toHaveLength(1);
    expect(day('2026-10-07').querySelector('[data-rest]')?.getAttribute('data-rest')).toBe('+3');
  });

  it('becomes a page for each month in a narrow window', () => {
    useWindow('narrow');
    showYear();
    expect(screen.getAllByRole('grid')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Toon ook de 2 maanden die voorbij zijn' }));
    expect(screen.getAllByRole('grid')).toHaveLength(12);
    const december = screen.getByRole('grid', { name: 'december 2026' });
    expect(
      within(december)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['49', '50', '51', '52', '53']);
    fireEvent.keyDown(day('2026-11-30'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(day('2026-12-07'));
  });
});

const SESSIONS = [session('a', '2026-12-02'), session('b', '2026-12-09'), session('c', '2026-12-09')];

function showYear(props: Partial<Parameters<typeof YearCalendar>[0]> = {}) {
  return render(yearOf(props));
}

function yearOf(props: Partial<Parameters<typeof YearCalendar>[0]>) {
  return (
    <I18nProvider i18n={i18n}>
      <YearCalendar
        label="Jaarkalender"
        start="2026-09-01"
        end="2027-08-31"
        today="2026-11-22"
        sessions={SESSIONS}
        schoolHolidays={[
          { name: 'Kerstvakantie', region: 'north', startsOn: '2026-12-19', endsOn: '2027-01-03' },
          { name: 'Kerstvakantie', region: 'middle', startsOn: '2026-12-19', endsOn: '2027-01-03' },
        ]}
        onOpenSession={onOpenSession}
        onOpenDay={onOpenDay}
        {...props}
      />
    </I18nProvider>
  );
}

function session(id: string, date: string): CalendarSession {
  return {
    id,
    title: `Bijeenkomst ${id}`,
    language: 'nl',
    series: 'Groep 1',
    code: 'G1',
    color: 'blue',
    startsOn: date,
    endsOn: date,
    startTime: '10:00',
    endTime: '12:30',
    status: 'confirmed',
    place: null,
    isOnline: null,
    isDemo: false,
    seasonId: null,
    formatId: null,
    groupId: null,
    trackId: null,
  };
}

function day(date: string): HTMLElement {
  const cell = document.querySelector<HTMLElement>(`[data-date="${date}"]`);
  if (!cell) throw new Error(`${date} is not on screen`);
  return cell;
}

function useWindow(width: 'wide' | 'narrow') {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: width === 'wide',
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
