import { Trans } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';

/** Opens the form of new sessions over the calendar; it has an address. */
export function AddSessionButton() {
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  return (
    <Button
      kind="primary"
      aria-haspopup="dialog"
      onClick={() => void navigate({ search: (old) => ({ ...old, add: 'new' }) })}
    >
      <IconPlus size={16} stroke={2} aria-hidden="true" style={{ verticalAlign: '-0.2em' }} />{' '}
      <Trans>Bijeenkomst toevoegen</Trans>
    </Button>
  );
}
