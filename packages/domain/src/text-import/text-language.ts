const DUTCH = /\b(de|het|een|en|van|voor|met|op|wij|zijn|uur|bijeenkomst\w*|groep)\b/gi;
const ENGLISH = /\b(the|a|an|and|of|for|with|on|we|are|meeting\w*|group|session\w*)\b/gi;

/** The language of a text by its commonest words; Dutch when it cannot be told. */
export function textLanguage(text: string): 'nl' | 'en' {
  const sample = text.slice(0, 20_000);
  return (sample.match(ENGLISH)?.length ?? 0) > (sample.match(DUTCH)?.length ?? 0) ? 'en' : 'nl';
}
