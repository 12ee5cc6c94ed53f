import { isChanged } from '@leerkring/domain/text-import/counts';
import type { Proposed } from '@leerkring/domain/text-import/types';
import { useLingui } from '@lingui/react/macro';
import { useImport } from './import-context.ts';

interface LeaveOut {
  /** What the button says. */
  label: string;
  run: () => void;
}

/**
 * Leaves something new out, or something existing as it is, and takes that back. Null for what is there and does not
 * change: there is nothing to leave.
 */
export function useLeaveOut(item: Proposed<object>): LeaveOut | null {
  const { t } = useLingui();
  const { dispatch } = useImport();
  const leave = () => dispatch({ do: 'leaveOut', item: item.key });
  const takeBack = () => dispatch({ do: 'takeBack', item: item.key });
  if (item.existing === null) {
    if (item.kind === 'network' || item.kind === 'season') return null;
    return item.included ? { label: t`Laat weg`, run: leave } : { label: t`Toch maken`, run: takeBack };
  }
  if (!item.included) return { label: t`Toch wijzigen`, run: takeBack };
  return isChanged(item) ? { label: t`Laat zoals het is`, run: leave } : null;
}
