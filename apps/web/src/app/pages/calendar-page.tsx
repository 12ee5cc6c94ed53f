import { PageHeading } from '../../components/page-heading.tsx';

export function CalendarPage() {
  return <PageHeading title="Calendar" />;
}
