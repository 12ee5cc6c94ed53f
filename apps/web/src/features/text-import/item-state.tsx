import { isChanged } from '@leerkring/domain/text-import/counts';
import type { Proposed } from '@leerkring/domain/text-import/types';
import { Trans } from '@lingui/react/macro';
import { useImport } from './import-context.ts';
import classes from './items.module.css';

/** Whether a thing is new, known, or will change; said only where a network exists to compare with. */
export function ItemState({ item }: { item: Proposed<object> }) {
  const { intoExisting } = useImport();
  if (!item.included && !item.existing)
    return (
      <span className={classes.state}>
        <Trans>weggelaten</Trans>
      </span>
    );
  if (!intoExisting) return null;
  if (!item.existing)
    return (
      <span className={classes.state} data-state="new">
        <Trans>nieuw</Trans>
      </span>
    );
  if (isChanged(item))
    return (
      <span className={classes.state} data-state="changed">
        <Trans>wijzigt</Trans>
      </span>
    );
  return (
    <span className={classes.state}>
      <Trans>is er al</Trans>
    </span>
  );
}
