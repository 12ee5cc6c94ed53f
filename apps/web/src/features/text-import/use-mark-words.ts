import type { ImportProposal, Mark } from '@leerkring/domain/text-import/types';
import { useLingui } from '@lingui/react/macro';
import { formatMoment } from '../../lib/format-date.ts';
import { useLeftWords } from './use-left-words.ts';

/** What a marked stretch of the text was understood as, for whoever cannot see its colour. */
export function useMarkWords(proposal: ImportProposal): (mark: Mark, words: string) => string {
  const { t, i18n } = useLingui();
  const leftWords = useLeftWords();

  return (mark, words) => {
    const meaning = meaningOf(mark);
    return mark.questions.length > 0 ? t`${words}: ${meaning}, met een vraag` : t`${words}: ${meaning}`;
  };

  function meaningOf(mark: Mark): string {
    switch (mark.kind) {
      case 'session':
        return sessionWords(mark.item);
      case 'group':
        return t`groep`;
      case 'network':
        return t`naam van het netwerk`;
      case 'format':
        return t`bijeenkomstvorm`;
      case 'track':
        return t`leerlijn`;
      case 'theme':
        return t`thema`;
      case 'capacity':
      case 'delegation':
        return t`regel voor deelname`;
      case 'undatedSeries':
        return t`bijeenkomsten zonder datum`;
      case 'leftDate': {
        const left = proposal.leftDates.find((one) => one.key === mark.item);
        return left ? t`geen bijeenkomst, ${leftWords(left.reason)}` : t`geen bijeenkomst`;
      }
      case 'question':
        return t`vraag`;
      case 'projectFact':
        return t`projectgegeven`;
      case 'doubt':
        return t`niet zeker`;
      default:
        return t`gegeven van het netwerk`;
    }
  }

  function sessionWords(key: string | null): string {
    const fields = proposal.sessions.find((one) => one.key === key)?.fields;
    if (!fields) return t`bijeenkomst`;
    const when = formatMoment({ date: fields.startsOn, endDate: fields.endsOn, ...fields }, i18n.locale);
    const group = proposal.groups.find((one) => one.key === fields.group)?.fields.name ?? fields.title;
    return group ? t`bijeenkomst van ${group}, ${when}` : t`bijeenkomst, ${when}`;
  }
}
