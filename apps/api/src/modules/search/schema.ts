import { builder } from '../../builder.ts';
import { readSearchText } from './read-search-text.ts';
import { findGroups, findNetworks, findPeople, findSessions, type Search } from './reads.ts';

const MOST_HITS = 20;
const FEW_HITS = 5;

const SearchHits = builder.objectRef<Search>('SearchHits').implement({
  description: 'What was found, nearest first; nothing for a text without words.',
  fields: (t) => ({
    networks: t.prismaField({
      type: ['Network'],
      resolve: (query, search, _args, context) => findNetworks(context, query, search),
    }),
    groups: t.prismaField({
      type: ['Group'],
      resolve: (query, search, _args, context) => findGroups(context, query, search),
    }),
    sessions: t.prismaField({
      type: ['Session'],
      description: 'By words and by days, such as "9 okt".',
      resolve: (query, search, _args, context) => findSessions(context, query, search),
    }),
    people: t.prismaField({
      type: ['Membership'],
      description: 'People of networks that the reader coordinates, and of her own groups.',
      resolve: (query, search, _args, context) => findPeople(context, query, search),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchHits,
    nullable: true,
    description:
      'Everything that the reader may know of with all these words, in any order; null without words.',
    args: {
      text: t.arg.string({ required: true, description: 'The first 100 characters count.' }),
      first: t.arg.int({ description: 'Most hits of one kind, at most 20.' }),
    },
    resolve: (_root, { text, first }) => {
      const sought = readSearchText(text);
      if (!sought.words.length && !sought.days.length) return null;
      return { sought, first: Math.min(Math.max(first ?? FEW_HITS, 1), MOST_HITS) };
    },
  }),
);
