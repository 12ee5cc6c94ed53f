import type { NoSessionReason } from '@leerkring/domain/dated-text/types';
import { useLingui } from '@lingui/react/macro';

/** Why a date was left: what it is instead of a meeting. */
export function useLeftWords(): (reason: NoSessionReason) => string {
  const { t } = useLingui();
  return (reason) => {
    switch (reason) {
      case 'deadline':
        return t`een uiterste datum`;
      case 'published':
        return t`datum van publicatie`;
      case 'mailing':
        return t`een verzending`;
      case 'holiday':
        return t`een vakantie of vrije dag`;
      case 'birth':
        return t`een geboortedatum`;
      case 'history':
        return t`iets van vroeger`;
      case 'period':
        return t`deel van een looptijd`;
      case 'opening':
        return t`een openingstijd`;
      case 'movedFrom':
        return t`de oude datum van een verzette bijeenkomst`;
      case 'document':
        return t`datum van een stuk`;
    }
  };
}
