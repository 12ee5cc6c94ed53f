import { PageHeading } from '../../components/page-heading.tsx';

export function NetworkImportPage() {
  return <PageHeading title="NetworkImport" />;
}
