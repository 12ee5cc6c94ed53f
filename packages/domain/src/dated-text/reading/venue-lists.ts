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

/**
 * In a list where most rows end in a place, the names in the other rows are places too. Each list is judged
 * as a whole, so that unknown halls are read like the known ones beside them.
 */
export function namePlaces(drafts: readonly Draft[]): Draft[] {
  const known = new Map<number, number>();
  const open = new Map<number, number>();
  const add = (counts: Map<number, number>, key: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const each of drafts) {
    const { section } = each.candidate.context;
    if (each.barePlace && each.ownTitle === null) add(known, section);
    else if (couldBePlace(each)) add(open, section);
  }
  return drafts.map((each) => {
    const { section } = each.candidate.context;
    const [places, names] = [known.get(section) ?? 0, open.get(section) ?? 0];
    if (places === 0 || places * 2 < names || !couldBePlace(each)) return each;
    return { ...each, location: each.title, online: false, title: null, ownPlace: true };
  });
}
