import { namesMeeting } from '../vocabulary/meeting-words.ts';
import type { Draft } from './draft.ts';

const NAME = /^[\p{Lu}'\d][\p{L}\p{M}\d'’&.\s,/-]{2,60}$/u;

/** Whether what is left of a row reads like a name of a place rather than of a meeting. */
function couldBePlace(each: Draft): boolean {
  const { title } = each;
  if (title === null || each.ownPlace || each.candidate.row.kind === 'card') return false;
  return (
    NAME.test(title) && title.split(/\s+/).length <= 5 && !namesMeeting(title) && title === each.ownTitle
  );
}

const HOUSE =
  /^(?:De|Het|'t|’t|OBS|CBS|PCBS|RKBS|SBO|SO|VSO|IKC|KC|MFC|MFA|CJG|GGD|Huize|Villa)\s\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]+)?$/u;

/** Whether the names alone, of houses and schools, tell that a list is one of places. */
const isHouse = (each: Draft): boolean => couldBePlace(each) && HOUSE.test(each.title ?? '');

/** Rows of one section and group are one list. */
const listOf = (each: Draft): string => `${each.candidate.context.section} ${each.group ?? ''}`;

/**
 * In a list where most rows end in a place, the names in the other rows are places too. Each list is judged
 * as a whole, so that unknown halls are read like the known ones beside them.
 */
export function namePlaces(drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, number>();
  const open = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const each of drafts) {
    const list = listOf(each);
    if ((each.barePlace && each.ownTitle === null) || isHouse(each)) add(known, list);
    else if (couldBePlace(each)) add(open, list);
  }
  return drafts.map((each) => {
    const list = listOf(each);
    const [places, names] = [known.get(list) ?? 0, open.get(list) ?? 0];
    const houses = isHouse(each) && places < 3;
    if (places === 0 || places * 2 < names || !couldBePlace(each) || houses) return each;
    return { ...each, location: each.title, online: false, title: null, ownPlace: true };
  });
}
