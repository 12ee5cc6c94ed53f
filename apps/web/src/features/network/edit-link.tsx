import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import classes from './edit-link.module.css';

/** The address of the network that the reader may edit; null for everybody else. */
const EditableNetworkContext = createContext<string | null>(null);

export const EditableNetwork = EditableNetworkContext.Provider;

interface EditLinkProps {
  /** The part of the room where this is edited; absent for the network's own facts. */
  section?: string;
  /** What is edited there, for who hears the link apart from its heading. */
  children: string;
}

/** From what a page shows to where it is edited, for who may. */
export function EditLink({ section, children }: EditLinkProps) {
  const { t } = useLingui();
  const network = useContext(EditableNetworkContext);
  if (!network) return null;
  const shared = { className: classes.edit, 'aria-label': t`Bewerken: ${children}` };
  return section ? (
    <Link to="/n/$network/manage/$section" params={{ network, section }} {...shared}>
      <Trans>Bewerken</Trans>
    </Link>
  ) : (
    <Link to="/n/$network/manage" params={{ network }} {...shared}>
      <Trans>Bewerken</Trans>
    </Link>
  );
}
