/** The few words of an embedded programme. */
export const EMBED_WORDS = {
  nl: {
    coming: 'Komende bijeenkomsten',
    all: 'Bijeenkomsten',
    none: 'Er is op dit moment niets gepland.',
    cancelled: 'afgelast',
    invented: 'Verzonnen data, als voorbeeld',
    subscribe: 'Abonneren op deze agenda',
    more: 'Het hele programma',
    newTab: 'opent in een nieuw tabblad',
    to: 't/m',
    missing: 'Dit programma bestaat niet of is niet openbaar.',
  },
  en: {
    coming: 'Coming sessions',
    all: 'Sessions',
    none: 'Nothing is planned at the moment.',
    cancelled: 'cancelled',
    invented: 'Invented dates, as an example',
    subscribe: 'Subscribe to this calendar',
    more: 'The whole programme',
    newTab: 'opens in a new tab',
    to: 'to',
    missing: 'This programme does not exist or is not public.',
  },
} as const;
