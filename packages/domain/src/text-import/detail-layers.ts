import type { Found, ReadResult, Span } from '../dated-text/types.ts';
import type { ImportQuestion } from './question-types.ts';
import type { ProposedThings } from './types.ts';

/** A stretch of the text that tells something of the network, or that announces what a question is about. */
export interface DetailLayer extends Found {
  item: string;
  kind: 'detail' | 'doubt';
}

/**
 * The places of what is read without a thing of its own: the run, registration, contact, goal, and the wording that
 * announces more or fewer meetings than are listed.
 */
export function detailLayers(
  text: string,
  reading: ReadResult,
  things: ProposedThings,
  doubts: readonly ImportQuestion[],
): DetailLayer[] {
  const { network, periods, roughFacts } = reading;
  const told: Found[] = [...periods, ...(network.registration ? [network.registration] : [])];
  const series = new Set(things.undatedSeries.map((one) => one.found?.span[0]));
  const rough = roughFacts.filter((fact) => !series.has(fact.span[0]));
  const fields = things.network.fields;
  const said = [fields.goal, fields.approach, fields.contactName, fields.contactEmail].flatMap((words) =>
    placeOf(text, words),
  );
  const details = [...told, ...rough, ...said].map((one) => layer(one, 'network', 'detail'));
  const results = [...things.intendedResults, ...things.questions]
    .filter((one) => one.found === null)
    .flatMap((one) => placeOf(text, one.fields.text).map((found) => layer(found, one.key, 'detail')));
  // Where two say the same stretch, the question shows.
  return [...announcements(reading, doubts), ...details, ...results];
}

/** "Zes gesprekken" is what the question about five dates is about. */
function announcements({ problems }: ReadResult, doubts: readonly ImportQuestion[]): DetailLayer[] {
  return doubts
    .filter((doubt) => doubt.code === 'fewerListedThanAnnounced' || doubt.code === 'moreListedThanAnnounced')
    .flatMap((doubt) => {
      const said = problems.find((one) => one.code === doubt.code && one.line > 0 && !one.text.includes(','));
      return said ? [layer(said, doubt.about[0] ?? 'network', 'doubt')] : [];
    });
}

function layer({ line, span }: Found, item: string, kind: DetailLayer['kind']): DetailLayer {
  return { line, span, item, kind };
}

/** Where words stand as they are; nowhere when the reader tidied them too much to be found again. */
function placeOf(text: string, words: string | null): Found[] {
  const from = words ? text.indexOf(words) : -1;
  if (from < 0 || !words) return [];
  const span: Span = [from, from + words.length];
  return [{ line: text.slice(0, from).split('\n').length, span }];
}
