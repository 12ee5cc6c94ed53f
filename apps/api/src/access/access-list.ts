import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, isObjectType } from 'graphql';

/** What each rule means, for the list that people read. */
const meanings: readonly (readonly [string, string])[] = [
  ['everyone', 'anyone, signed in or not'],
  ['withParent', 'whoever could read the object that has the field; the door to the object has checked'],
  ['networkPeople', 'people with a membership of the network that holds today, and admins'],
  ['coordinators', 'coordinators of the network, and admins'],
  ['groupPeople', 'members and facilitators of the group, coordinators of its network, and admins'],
  [
    'decidedInside',
    'the command decides, and answers NotAllowedError to everyone else; a subscription refuses with NOT_ALLOWED, and asks again for each event',
  ],
];

/** The access list as Markdown: every route, door, mutation and field with its rule, made from the schema. */
export function accessList(schema: GraphQLSchema, app: FastifyInstance): string {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !/(Connection|Edge|PageInfo)$/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name));
  const lines = [
    '# Who may use what',
    '',
    'Made from the code (`npm run contract`); a test fails when it is old.',
    '',
  ];
  lines.push('| rule | lets through |', '| --- | --- |');
  for (const [rule, meaning] of meanings) lines.push(`| \`${rule}\` | ${meaning} |`);
  lines.push(
    '',
    'A network that is not public exists only for its people. Drafts (planned sessions) exist only for its',
  );
  lines.push('coordinators. A field that the reader may not see is null.', '', '## Routes', '');
  for (const path of app.routePaths().sort())
    lines.push(`- \`${path}\`: everyone; what it holds is checked inside`);
  for (const type of types) {
    lines.push('', `## ${type.name}`, '');
    const byRule = Map.groupBy(Object.values(type.getFields()), ({ extensions }) =>
      String(extensions.accessRule),
    );
    for (const [rule, fields] of byRule) {
      lines.push(
        `- \`${rule}\`: ${fields
          .map(({ name }) => name)
          .sort()
          .join(', ')}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
