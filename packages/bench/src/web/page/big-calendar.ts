import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import { format, getDay, parse, startOfWeek } from 'date-fns';
import { nl } from 'date-fns/locale/nl';
import { createElement } from 'react';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import dragAndDrop from 'react-big-calendar/lib/addons/dragAndDrop';
import { createRoot } from 'react-dom/client';
import { askedCount, measureFirstRender } from './first-render.ts';
import { SEASON, syntheticEvents } from './synthetic-events.ts';

const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { nl } });
const events = syntheticEvents(askedCount()).map(({ id, title, date }) => {
  const day = new Date(`${date}T00:00:00`);
  return { id, title, start: day, end: day, allDay: true };
});
type BenchEvent = (typeof events)[number];
// A CommonJS file: its default may lie one deeper, as the builder has it.
const withDragAndDrop =
  typeof dragAndDrop === 'function' ? dragAndDrop : (dragAndDrop as { default: typeof dragAndDrop }).default;
const Draggable = withDragAndDrop<BenchEvent>(Calendar);

/** It has no year: twelve months beside each other come nearest to one. */
const months = Array.from({ length: 12 }, (_, at) => {
  const first = new Date(`${SEASON.start}T00:00:00`);
  first.setMonth(first.getMonth() + at);
  const next = new Date(first);
  next.setMonth(next.getMonth() + 1);
  const own = events.filter(({ start }) => start >= first && start < next);
  return createElement(
    'div',
    { key: at, style: { height: 340 } },
    createElement(Draggable, {
      localizer,
      culture: 'nl',
      events: own,
      defaultDate: first,
      defaultView: 'month',
      views: ['month'],
      toolbar: false,
      onEventDrop: ({ start }) => window.dropped.push(String(start)),
    }),
  );
});

measureFirstRender(
  (root) =>
    createRoot(root).render(
      createElement(
        'div',
        { style: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 12 } },
        months,
      ),
    ),
  '.rbc-event',
);
