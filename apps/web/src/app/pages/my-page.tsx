import { PageHeading } from '../../components/page-heading.tsx';

export function MyPage() {
  return <PageHeading title="My" />;
}
