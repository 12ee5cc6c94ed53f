import { PageHeading } from '../../components/page-heading.tsx';

export function SignInPage() {
  return <PageHeading title="SignIn" />;
}
