import { PageHeading } from '../../components/page-heading.tsx';

export function ProgrammePage() {
  return <PageHeading title="Programme" />;
}
