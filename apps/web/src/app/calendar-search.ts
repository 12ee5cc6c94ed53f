import { ZOOMS, type Zoom } from '../features/calendar/zoom.ts';
import { SESSION_STATUSES, type SessionStatus } from '../features/session/session-status.ts';

/** What the address of a calendar remembers. Left out means: the current season, the year view, everything. */
export interface CalendarSearch {
  season?: string;
  view?: 'lanes' | 'list';
  /** What a lane is, where it is not a group. */
  lanes?: 'track';
  zoom?: Zoom;
  /** The month at which a zoomed view begins, `YYYY-MM`. */
  at?: string;
  /** Another network whose sessions lie under these: its slug. */
  over?: string;
  /** What stands beside the calendar: the norms, what is not planned yet, or the room where plans are made. */
  norms?: 'open' | 'unplanned' | 'generate';
  track?: string;
  group?: string;
  status?: SessionStatus;
  /** A session whose details are open. */
  session?: string;
  /** A day whose sessions are listed, `YYYY-MM-DD`. */
  day?: string;
  /** With a day: the lane whose sessions of that week are listed. */
  lane?: string;
  /** An import of which the notice stands above the calendar. */
  imported?: string;
  /** What a session to add is already known to be: its format, region, group and theme. */
  format?: string;
  region?: string;
  forGroup?: string;
  theme?: string;
  /** A series without dates that is planned now. */
  undated?: string;
  /** What is being added is this session of the tray, by its key in the planner's problem. */
  unplanned?: string;
  /** A session is being added: on this day, or `new`. */
  add?: string;
  /** A session is being moved by the dialog. */
  move?: string;
  /** A session whose form is open. */
  edit?: string;
}

const TEXTS = [
  'season',
  'track',
  'group',
  'session',
  'day',
  'lane',
  'imported',
  'over',
  'format',
  'region',
  'forGroup',
  'theme',
  'undated',
  'unplanned',
  'add',
  'move',
  'edit',
] as const;

/** Keeps what it understands of an address and drops the rest in peace. */
export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const search: CalendarSearch = {};
  for (const key of TEXTS) {
    const value = raw[key];
    if (typeof value === 'string' || typeof value === 'number') search[key] = String(value);
  }
  if (raw.view === 'list' || raw.view === 'lanes') search.view = raw.view;
  if (raw.lanes === 'track') search.lanes = 'track';
  if (raw.norms === 'open' || raw.norms === 'unplanned' || raw.norms === 'generate') search.norms = raw.norms;
  const zoom = ZOOMS.find((one) => one === raw.zoom);
  if (zoom) search.zoom = zoom;
  if (typeof raw.at === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(raw.at)) search.at = raw.at;
  const status = SESSION_STATUSES.find((one) => one === raw.status);
  if (status) search.status = status;
  return search;
}
