import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../../components/dialog.tsx';
import { todayIn } from '../../lib/format-date.ts';
import { NewPoll } from './new-poll.tsx';
import { PollFormQuery } from './poll-queries.ts';

interface PollLayerProps {
  slug: string;
  timeZone: string;
  onClose: (pollId: string | null) => void;
}

/** The form of a new poll once it is known what there is to ask, and whom. */
export function PollLayer({ slug, timeZone, onClose }: PollLayerProps) {
  const { t } = useLingui();
  const today = todayIn(timeZone, new Date());
  const { data, error } = useQuery(PollFormQuery, { variables: { slug, from: today } });
  if (!data?.network) {
    return (
      <Dialog title={t`Datumprikker maken`} onClose={() => onClose(null)}>
        <p role="status">
          {error ? <Trans>De server antwoordt niet</Trans> : <Trans>Bezig met laden</Trans>}
        </p>
      </Dialog>
    );
  }
  const { network, schoolHolidays } = data;
  return (
    <NewPoll network={network} slug={slug} schoolHolidays={schoolHolidays} today={today} onClose={onClose} />
  );
}
