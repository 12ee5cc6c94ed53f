import { isCoordinatorOf, isInNetwork, type Viewer } from './viewer.ts';

/** What a rule may look at in the object whose field is asked. */
export interface AccessSubject {
  networkId?: string | null;
  groupId?: string | null;
  personId?: string | null;
}

type RuleCheck = (viewer: Viewer, subject: AccessSubject) => boolean;

/**
 * The rules by which every field is classified, as a table of contents.
 * A field that the viewer may not read is null for her: no existence is told to who may not know it.
 */
export const accessRules = {
  /** Anyone, signed in or not. */
  everyone: () => true,
  /** Whoever could read the object itself: the door to it has checked. */
  withParent: () => true,
  signedIn: (viewer) => viewer.userId !== null,
  admins: (viewer) => viewer.isAdmin,
  /** People with a membership of the network, whatever their role. */
  networkPeople: (viewer, { networkId }) => !!networkId && isInNetwork(viewer, networkId),
  coordinators: (viewer, { networkId }) => !!networkId && isCoordinatorOf(viewer, networkId),
  /** People of the group itself, and the coordinators who form it. */
  groupPeople: (viewer, { networkId, groupId }) =>
    (!!groupId && viewer.groupIds.has(groupId)) || (!!networkId && isCoordinatorOf(viewer, networkId)),
  /** The person whom it is about, and nobody else. */
  herself: (viewer, { personId }) => !!personId && viewer.personId === personId,
  /** A door that decides inside: its command or read answers with a value, and its own tests say to whom. */
  decidedInside: () => true,
} satisfies Record<string, RuleCheck>;

export type AccessRule = keyof typeof accessRules;

/** One object type and the rule of each of its fields. */
export interface AccessTable {
  readonly typeName: string;
  readonly fields: Readonly<Record<string, AccessRule>>;
  /** Where the rules find network, group and person in the object; by default in columns of those names. */
  readonly subject?: (parent: never) => AccessSubject;
}

/** Classifies the fields of one object type. Every field of the schema must stand in one such table. */
export function describeAccess<Parent>(
  typeName: string,
  fields: Readonly<Record<string, AccessRule>>,
  subject?: (parent: Parent) => AccessSubject,
): AccessTable {
  return { typeName, fields, subject };
}

/** Joins the tables of one type that several modules write (Query and Mutation are shared by all). */
export function mergeTables(tables: readonly AccessTable[]): readonly AccessTable[] {
  const byType = new Map<string, AccessTable>();
  for (const table of tables) {
    const known = byType.get(table.typeName);
    byType.set(
      table.typeName,
      known
        ? {
            ...known,
            fields: { ...known.fields, ...table.fields },
            subject: known.subject ?? table.subject,
          }
        : table,
    );
  }
  return [...byType.values()];
}
