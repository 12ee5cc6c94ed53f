import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';

/** For a page that shows what belongs to a person: sign in, and come back to it. */
export function SignInFirst({ back }: { back: string }) {
  return (
    <Notice title={<Trans>Log in om deze pagina te zien</Trans>}>
      <Link to="/sign-in" search={{ back }}>
        <Trans>Naar inloggen; daarna kom je hier terug</Trans>
      </Link>
    </Notice>
  );
}
