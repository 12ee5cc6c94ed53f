import type { NormScope } from '@leerkring/contract/generated/schema-types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatMonthNames } from '../../lib/format-months.ts';

export interface NormView {
  asNeeded: boolean;
  timesPerYear?: number | null | undefined;
  scope: NormScope;
  pattern?: string | null | undefined;
  slots: readonly { months: readonly number[]; year?: number | null | undefined }[];
}

/** A norm in words: "2 keer per jaar: maart en november 2020"; what cannot be counted keeps its source's words. */
export function useNormWords(): (norm: NormView) => string {
  const { t, i18n } = useLingui();
  return (norm) => {
    const months = formatMonthNames(norm.slots, i18n.locale);
    const often = norm.timesPerYear ? timesWords(norm.timesPerYear, norm.scope) : '';
    if (often && months) return t`${often}: ${months}`;
    if (often || months) return often || months;
    return norm.asNeeded ? t`naar behoefte` : (norm.pattern ?? '');
  };

  function timesWords(times: number, scope: NormScope): string {
    if (scope === 'region') {
      return t`${plural(times, { one: '# keer per jaar in elke regio', other: '# keer per jaar in elke regio' })}`;
    }
    if (scope === 'group') {
      return t`${plural(times, { one: '# keer per jaar in elke groep', other: '# keer per jaar in elke groep' })}`;
    }
    if (scope === 'theme') {
      return t`${plural(times, { one: '# keer per jaar voor elk thema', other: '# keer per jaar voor elk thema' })}`;
    }
    return t`${plural(times, { one: '# keer per jaar', other: '# keer per jaar' })}`;
  }
}
