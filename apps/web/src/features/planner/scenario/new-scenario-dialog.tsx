import { useMutation } from '@apollo/client/react';
import type { Placement } from '@leerkring/domain/scenario/placement';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { graphql } from '../../../generated/gql.ts';
import type { EditedNetwork } from '../../change/edit-outcome.ts';
import { showToast } from '../../change/toasts.ts';
import { placedSessionInput } from './placed-session-input.ts';

const CreateScenarioMutation = graphql(`
  mutation CreateScenario($input: CreateScenarioInput!) {
    createScenario(input: $input) {
      ... on CreateScenarioOk {
        scenario {
          id
          name
        }
      }
      ... on InvalidInputError {
        message
      }
      ... on NotAllowedError {
        message
      }
    }
  }
`);

interface NewScenarioDialogProps {
  network: EditedNetwork;
  seasonId: string;
  /** What a generated plan moves and adds; none: the plan as it is. */
  changes?: readonly Placement[];
  onClose: () => void;
}

/** Gives the plan of a season a name under which it is kept beside the plan. */
export function NewScenarioDialog({ network, seasonId, changes = [], onClose }: NewScenarioDialogProps) {
  const { t } = useLingui();
  const [words, setWords] = useState({ name: '', note: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [create, { loading }] = useMutation(CreateScenarioMutation, { refetchQueries: ['ScenariosPage'] });
  const save = async () => {
    if (words.name.trim() === '') return setFault(t`Geef het een naam.`);
    const input = { networkId: network.id, seasonId, ...words, changes: changes.map(placedSessionInput) };
    const result = (await create({ variables: { input } }).catch(() => null))?.data?.createScenario;
    if (result?.__typename === 'CreateScenarioOk') {
      showToast({ kind: 'done', text: t`Scenario ${result.scenario.name} bewaard` });
      return onClose();
    }
    setFault(result?.message ?? t`De server antwoordt niet. Er is niets bewaard; probeer het opnieuw.`);
  };
  return (
    <Dialog
      title={changes.length > 0 ? t`Bewaar deze planning als scenario` : t`Bewaar de planning als scenario`}
      lead={t`Een kopie naast de planning, om te vergelijken. Aan de planning zelf verandert niets.`}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={loading}>
            <Trans>Bewaar</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      <FieldFrame label={t`Naam`} required error={fault ?? undefined}>
        {(control) => (
          <input
            {...control}
            value={words.name}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setWords({ ...words, name: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t`Notitie`} hint={t`Waarin het anders is, voor wie het later leest.`}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={words.note}
            maxLength={1000}
            onChange={(event) => setWords({ ...words, note: event.target.value })}
          />
        )}
      </FieldFrame>
    </Dialog>
  );
}
