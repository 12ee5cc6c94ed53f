import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { Notice } from '../../../components/notice.tsx';
import { graphql } from '../../../generated/gql.ts';
import type { ScenarioRow } from './scenarios-query.ts';

const RenameScenarioMutation = graphql(`
  mutation RenameScenario($input: RenameScenarioInput!) {
    renameScenario(input: $input) {
      ... on RenameScenarioOk {
        scenario {
          id
          name
          note
          version
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

const RemoveScenarioMutation = graphql(`
  mutation RemoveScenario($input: RemoveScenarioInput!) {
    removeScenario(input: $input) {
      ... on RemoveScenarioOk {
        id
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

interface ScenarioDialogProps {
  scenario: ScenarioRow;
  onClose: () => void;
}

const again = { refetchQueries: ['ScenariosPage'], awaitRefetchQueries: true };

/** Another name and note. */
export function RenameScenarioDialog({ scenario, onClose }: ScenarioDialogProps) {
  const { t } = useLingui();
  const [words, setWords] = useState({ name: scenario.name, note: scenario.note ?? '' });
  const [fault, setFault] = useState<string | null>(null);
  const [rename, { loading }] = useMutation(RenameScenarioMutation, again);
  const save = async () => {
    const input = { id: scenario.id, version: scenario.version, ...words };
    const result = (await rename({ variables: { input } }).catch(() => null))?.data?.renameScenario;
    if (result?.__typename === 'RenameScenarioOk') return onClose();
    setFault(result?.message ?? t`De server antwoordt niet. Er is niets bewaard; probeer het opnieuw.`);
  };
  return (
    <Dialog
      title={t`Scenario hernoemen`}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <Button type="submit" kind="primary" busy={loading}>
          <Trans>Bewaar</Trans>
        </Button>
      }
    >
      <FieldFrame label={t`Naam`} required error={fault ?? undefined}>
        {(control) => (
          <input
            {...control}
            value={words.name}
            maxLength={100}
            onChange={(event) => setWords({ ...words, name: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t`Notitie`}>
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

/** Asks first, for a scenario cannot be brought back. */
export function RemoveScenarioDialog({ scenario, onClose }: ScenarioDialogProps) {
  const { t } = useLingui();
  const [fault, setFault] = useState<string | null>(null);
  const [remove, { loading }] = useMutation(RemoveScenarioMutation, again);
  const { name } = scenario;
  const confirm = async () => {
    const input = { id: scenario.id, version: scenario.version };
    const result = (await remove({ variables: { input } }).catch(() => null))?.data?.removeScenario;
    if (result?.__typename === 'RemoveScenarioOk') return onClose();
    setFault(result?.message ?? t`De server antwoordt niet. Er is niets gewijzigd; probeer het opnieuw.`);
  };
  return (
    <Dialog
      title={t`Scenario ‘${name}’ verwijderen`}
      onClose={onClose}
      onSubmit={() => void confirm()}
      actions={
        <>
          <Button type="submit" kind="primary" busy={loading}>
            <Trans>Verwijder het scenario</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Annuleren</Trans>
          </Button>
        </>
      }
    >
      {fault ? (
        <Notice kind="warning" live>
          {fault}
        </Notice>
      ) : null}
      <p>
        <Trans>Dit kan niet ongedaan worden gemaakt. De planning zelf verandert niet.</Trans>
      </p>
    </Dialog>
  );
}
