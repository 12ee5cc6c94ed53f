import type { CountUnit } from '@leerkring/contract/generated/schema-types';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

interface SizeWordsProps {
  min?: number | null | undefined;
  max?: number | null | undefined;
  unit: CountUnit;
}

/** "7 tot 10 gemeenten", "2 gemeenten", in the units of the field. Nothing where no size is known. */
export function SizeWords(props: SizeWordsProps) {
  const words = useSizeWords();
  const text = words(props);
  return text ? <p className="lk-soft">{text}</p> : null;
}

export function useSizeWords(): (size: SizeWordsProps) => string | null {
  const { t } = useLingui();
  return ({ min, max, unit }) => {
    if (!max && !min) return null;
    if (!max) return t`ten minste ${unitWords(min ?? 0, unit)}`;
    if (!min || min === max) return unitWords(max, unit);
    return t`${min} tot ${unitWords(max, unit)}`;
  };

  function unitWords(count: number, unit: CountUnit): string {
    if (unit === 'municipalities') return t`${plural(count, { one: '# gemeente', other: '# gemeenten' })}`;
    if (unit === 'organisations')
      return t`${plural(count, { one: '# organisatie', other: '# organisaties' })}`;
    if (unit === 'representatives')
      return t`${plural(count, { one: '# vertegenwoordiger', other: '# vertegenwoordigers' })}`;
    return t`${plural(count, { one: '# deelnemer', other: '# deelnemers' })}`;
  }
}
