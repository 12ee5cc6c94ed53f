import { colorClass } from '../../components/color-class.ts';
import { formatDate } from '../../lib/format-date.ts';
import { attributeMarkup, escapeMarkup } from '../../lib/markup.ts';
import type { CalendarSession } from '../session/calendar-session.ts';
import { chipAttributes } from '../session/chip-attributes.ts';
import classes from './lanes-calendar.module.css';
import type { Lane } from './lanes-layout.ts';

export interface DrawnLane {
  lane: Lane;
  index: number;
  fromWeek: number;
  toWeek: number;
  /** The week of this lane that Tab reaches, drawn even when it is empty; null when it is in another lane. */
  activeWeek: number | null;
  /** Width of a week in pixels. */
  column: number;
  /** Language of dates. */
  locale: string;
  /** Follows the number of sessions of a lane: "bijeenkomsten". */
  unit: string;
}

/**
 * One lane as markup. Only weeks with sessions are drawn, and the one that has the Tab stop; the rest is background.
 * A week with a single session is itself its chip, one without room for its sessions their number: a window full of them stays under 1,400 elements. Where each
 * stands, and its name for screen readers, is set apart.
 */
export function laneMarkup(drawn: DrawnLane): string {
  const { lane, index, fromWeek, toWeek, activeWeek, unit } = drawn;
  const filled = [...lane.weeks.keys()].filter((week) => week >= fromWeek && week < toWeek);
  const weeks = activeWeek === null || filled.includes(activeWeek) ? filled : [...filled, activeWeek];
  const cells = weeks.sort((a, b) => a - b).map((week) => cell(week, lane.weeks.get(week) ?? [], drawn));
  const name = escapeMarkup(lane.name);
  const code = lane.code ? `<b class="${colorClass(lane.color)}">${escapeMarkup(lane.code)}</b>` : '';
  const head = attributeMarkup({
    scope: 'row',
    'aria-colindex': '1',
    'aria-label': [lane.code, lane.name, lane.total, unit].filter((one) => one !== '').join(' '),
    class: classes.head,
    'data-over': isOver(lane) ? 'true' : undefined,
    'data-total': String(lane.total),
  });
  return `<tr aria-rowindex="${index + 3}" class="${classes.lane}" data-lane="${index}"><th${head}>${code}<span title="${name}">${name}</span></th>${cells.join('')}</tr>`;
}

function isOver(lane: Lane): boolean {
  return lane.key.startsWith('over:');
}

function cell(week: number, sessions: readonly CalendarSession[], drawn: DrawnLane): string {
  const own = {
    role: 'gridcell',
    'aria-colindex': String(week + 2),
    tabindex: '-1',
    'data-week': String(week),
  };
  const [only] = sessions;
  if (only && sessions.length === 1) {
    const { text, attributes } = chip(only, drawn.column, drawn);
    const whole = { ...own, ...attributes, class: `${classes.cell} ${attributes.class}` };
    return `<td${attributeMarkup(whole)}>${escapeMarkup(text)}</td>`;
  }
  const fits = Math.max(1, Math.floor(drawn.column / NUMBER));
  if (sessions.length > fits && fits === 1) {
    const whole = { ...own, class: classes.cell, 'data-count': `${sessions.length}×` };
    return `<td${attributeMarkup(whole)}></td>`;
  }
  return `<td${attributeMarkup({ ...own, class: classes.cell })}>${several(sessions, fits, drawn)}</td>`;
}

/** Room that a day's number needs, and a number with its weekday. */
const NUMBER = 22;
const SHORT = 44;
const LONG = 96;
const WORDS = 150;

function several(sessions: readonly CalendarSession[], fits: number, drawn: DrawnLane): string {
  const { column } = drawn;
  if (sessions.length === 0) return '';
  const shown = sessions.length > fits ? sessions.slice(0, fits - 1) : sessions;
  const rest = sessions.length - shown.length;
  const width = column / (shown.length + (rest > 0 ? 1 : 0));
  const chips = shown.map((one) => {
    const { text, attributes } = chip(one, width, drawn);
    return `<span${attributeMarkup(attributes)}>${escapeMarkup(text)}</span>`;
  });
  return chips.join('') + (rest > 0 ? `<i data-rest="+${rest}"></i>` : '');
}

function chip(session: CalendarSession, width: number, drawn: DrawnLane) {
  const { id, color, status, overlay, isPinned, proposal } = session;
  const text = chipWords(session, width, drawn);
  return { text, attributes: chipAttributes({ id, code: text, color, status, overlay, isPinned, proposal }) };
}

/** A lane says whose session it is, and its column the week: what is left to say is the day, then the rest. */
function chipWords(session: CalendarSession, width: number, { lane, locale }: DrawnLane): string {
  const number = String(Number(session.startsOn.slice(8)));
  if (width < SHORT) return number;
  const day = `${formatDate(session.startsOn, locale, 'weekday')} ${number}`;
  if (width < LONG) return day;
  const time = session.startTime?.slice(0, 5);
  // The lane of a group says whose it is already.
  const own = lane.color && !isOver(lane) ? null : session.code;
  return [day, time, width < WORDS ? own : session.title].filter(Boolean).join(' · ');
}
