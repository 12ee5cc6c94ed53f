import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isDate, isTime, type SessionDraft } from './session-draft.ts';

/** What cannot be in a draft, before anybody is asked; null when nothing is wrong with it. */
export function draftFault(draft: SessionDraft): MessageDescriptor | null {
  const { startsOn, endsOn, startTime, endTime, onlineUrl } = draft;
  if (!isDate(startsOn)) return msg`Kies een dag.`;
  if (isDate(endsOn) && endsOn < startsOn) return msg`De laatste dag ligt voor de eerste dag.`;
  if ((startTime && !isTime(startTime)) || (endTime && !isTime(endTime))) {
    return msg`Schrijf tijden als 13:30.`;
  }
  if (endTime && !startTime) return msg`Er is een eindtijd, maar geen begintijd.`;
  const isOneDay = !isDate(endsOn) || endsOn === startsOn;
  if (isOneDay && startTime && endTime && endTime <= startTime)
    return msg`De eindtijd ligt niet na de begintijd.`;
  if (draft.where === 'online' && onlineUrl.trim() && !/^https?:\/\/[^\s<>"]+$/.test(onlineUrl.trim())) {
    return msg`Het adres begint met https:// en heeft geen spaties.`;
  }
  if (!draft.title.trim() && !draft.groupId && !draft.formatId) {
    return msg`Kies een groep of een vorm, of geef een titel.`;
  }
  return null;
}
