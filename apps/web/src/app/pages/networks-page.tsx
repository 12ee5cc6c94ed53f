import { PageHeading } from '../../components/page-heading.tsx';

export function NetworksPage() {
  return <PageHeading title="Networks" />;
}
