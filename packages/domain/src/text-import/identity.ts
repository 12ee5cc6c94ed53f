import { normaliseName } from './normalise-name.ts';
import type * as Fields from './types.ts';

/** What makes two things of a kind the same thing, as one string each. Empty never equals anything. */
export const identity = {
  track: ({ title }: Pick<Fields.TrackFields, 'title'>) => normaliseName(title),
  format: ({ title }: Pick<Fields.FormatFields, 'title'>) => normaliseName(title),
  theme: ({ title, isToBeChosen }: Pick<Fields.ThemeFields, 'title' | 'isToBeChosen'>) =>
    isToBeChosen ? '?' : normaliseName(title ?? ''),
  group: ({ name }: Pick<Fields.GroupFields, 'name'>) => normaliseName(name),
  capacity: (one: Omit<Fields.CapacityFields, 'note'>) =>
    [one.groupKind, one.unit, one.per, one.min, one.max].join(),
  delegation: (one: Omit<Fields.DelegationFields, 'note' | 'functions' | 'level' | 'format'>) =>
    [one.groupKind, one.per, one.minPeople, one.maxPeople, one.isExtra].join(),
  undatedSeries: ({ title }: Pick<Fields.UndatedSeriesFields, 'title'>) => normaliseName(title),
  intendedResult: ({ text }: Fields.IntendedResultFields) => normaliseName(text),
  projectFact: ({ label }: Pick<Fields.ProjectFactFields, 'label'>) => normaliseName(label),
  question: ({ text }: Pick<Fields.QuestionFields, 'text'>) => normaliseName(text),
};
