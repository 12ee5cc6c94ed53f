import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '../../../components/notice.tsx';
import type { KeptPlan } from './use-keep-plan.ts';

/** What was planned, and what colleagues changed meanwhile and so stayed as it is. */
export function KeptView({ kept: { made, moved, left } }: { kept: KeptPlan }) {
  return (
    <div style={{ marginBlockEnd: '0.75rem' }} role="status">
      <Notice kind={left.length > 0 ? 'warning' : 'good'} title={<Trans>Dit is nu de planning</Trans>}>
        <p>
          <Plural value={made} one="# bijeenkomst kreeg een datum" other="# bijeenkomsten kregen een datum" />
          {moved > 0 ? (
            <>
              {', '}
              <Plural value={moved} one="# verschoof" other="# verschoven" />
            </>
          ) : null}
          .
        </p>
        {left.map((line) => (
          <p key={line}>{line}.</p>
        ))}
      </Notice>
    </div>
  );
}
