import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EditedKind } from './field-words.ts';

/** What one row of a kind is called, without its article. */
export const ROW_KIND_WORDS: Record<EditedKind | 'availability' | 'datePoll', MessageDescriptor> = {
  network: msg`netwerk`,
  season: msg`seizoen`,
  region: msg`regio`,
  track: msg`leerlijn`,
  meetingFormat: msg`vorm`,
  norm: msg`norm`,
  normSlot: msg`moment van een norm`,
  agendaItem: msg`programmapunt`,
  group: msg`groep`,
  theme: msg`thema`,
  question: msg`vraag`,
  capacityRule: msg`regel over aantallen`,
  delegationRule: msg`regel over afvaardiging`,
  planningRule: msg`planregel`,
  place: msg`locatie`,
  session: msg`bijeenkomst`,
  undatedSeries: msg`reeks zonder data`,
  outcome: msg`opbrengst`,
  projectFact: msg`projectgegeven`,
  intendedResult: msg`beoogd resultaat`,
  principle: msg`uitgangspunt`,
  actionLearningStep: msg`stap van actieleren`,
  participation: msg`deelnemende organisatie`,
  closedDay: msg`gesloten dagen`,
  availability: msg`beschikbaarheid`,
  datePoll: msg`datumprikker`,
};
