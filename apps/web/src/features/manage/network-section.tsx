import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import classes from './manage-room.module.css';
import { NETWORK_FIELDS } from './network-fields.ts';
import { useRoom } from './room-context.ts';
import { RowForm } from './row-form.tsx';
import { useRemoveNetwork } from './use-remove-network.ts';

/** The network itself: all its own facts in one form, and the way to remove it. */
export function NetworkSection() {
  const { t } = useLingui();
  const { network, rows } = useRoom();
  const navigate = useNavigate();
  const { removeNetwork, busy } = useRemoveNetwork();
  const [row] = rows.network;
  if (!row) return null;
  return (
    <section aria-labelledby="section-title">
      <h2 id="section-title">
        <Trans>Netwerk</Trans>
      </h2>
      <p className={classes.lead}>
        <Trans>
          Wat het netwerk is, waarom het er is, en hoe iemand mee kan doen. Alles staat op de openbare pagina.
        </Trans>
      </p>
      <RowForm
        kind="network"
        groups={NETWORK_FIELDS}
        row={row}
        draftKey={`network:${network.id}`}
        onSaved={(_id, { slug }) => {
          if (typeof slug !== 'string') return;
          void navigate({ to: '/n/$network/manage', params: { network: slug }, replace: true });
        }}
      />
      <div className={classes.remove}>
        <h3>
          <Trans>Netwerk verwijderen</Trans>
        </h3>
        <p className="lk-soft">
          <Trans>Met alles wat erin staat. Je kunt het daarna nog ongedaan maken.</Trans>
        </p>
        <Button
          busy={busy}
          onClick={() =>
            void removeNetwork({ ...network, version: row.version, name: String(row.values.name) }, () =>
              navigate({ to: '/home' }),
            )
          }
        >{t`Verwijder dit netwerk`}</Button>
      </div>
    </section>
  );
}
