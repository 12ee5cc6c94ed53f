import { Calendar } from '@fullcalendar/core';
import interactionPlugin from '@fullcalendar/interaction';
import multiMonthPlugin from '@fullcalendar/multimonth';
import { askedCount, measureFirstRender } from './first-render.ts';
import { SEASON, syntheticEvents } from './synthetic-events.ts';

const events = syntheticEvents(askedCount()).map(({ id, title, date }) => ({
  id,
  title,
  start: date,
  allDay: true,
}));

// As kind to it as may be: it shows as many events in a day as we do, and says how many more there are.
measureFirstRender((root) => {
  new Calendar(root, {
    plugins: [multiMonthPlugin, interactionPlugin],
    initialView: 'multiMonthYear',
    initialDate: SEASON.start,
    visibleRange: SEASON,
    views: { multiMonthYear: { duration: { months: 12 } } },
    firstDay: 1,
    dayMaxEvents: 1,
    editable: true,
    events,
    eventDrop: ({ event }) => window.dropped.push(event.startStr),
  }).render();
}, '.fc-event');
