import { PageHeading } from '../../components/page-heading.tsx';

export function HomePage() {
  return <PageHeading title="Home" />;
}
