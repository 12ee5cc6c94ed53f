import { PageHeading } from '../../components/page-heading.tsx';

export function SessionPage() {
  return <PageHeading title="Session" />;
}
