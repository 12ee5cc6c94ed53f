import { EDIT_MODELS, EDITABLE_KINDS } from '@leerkring/contract/edit-models';
import { openTestDatabase } from '@leerkring/testkit/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { MODEL_KINDS } from './table-names.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let catalogue: Catalogue;
beforeAll(async () => {
  database = await openTestDatabase();
  catalogue = await catalogueOf(database.prisma);
});
afterAll(() => database?.close());

/** Not for coordinators: whose row it is, what counts and dates it, and the identity of its calendar event. */
const KEPT = ['id', 'networkId', 'version', 'isDemo', 'createdAt', 'updatedAt', 'icalUid', 'icalSequence'];

describe('what the database says of itself', () => {
  it('has a table of every model', () => {
    expect([...catalogue.tables.keys()].sort()).toEqual([...MODEL_KINDS].sort());
  });

  it('has every column of an editable kind in the table of edits, and no other', () => {
    for (const kind of EDITABLE_KINDS) {
      const columns = [...(catalogue.tables.get(kind)?.columns.keys() ?? [])].filter(
        (field) => !KEPT.includes(field) && !(kind === 'closedDay' && field === 'organisationId'),
      );
      const fields = Object.entries(EDIT_MODELS[kind]).filter(([, { isVirtual }]) => !isVirtual);
      expect(fields.map(([field]) => field).sort(), kind).toEqual(columns.sort());
    }
  });

  it('lets be empty what the table of edits lets be empty, and nothing else', () => {
    for (const kind of EDITABLE_KINDS) {
      for (const [field, { isOptional, isList, isVirtual }] of Object.entries(EDIT_MODELS[kind])) {
        if (isVirtual || isList) continue;
        expect(!catalogue.tables.get(kind)?.columns.get(field)?.isRequired, `${kind}.${field}`).toBe(
          isOptional,
        );
      }
    }
  });

  it('refers from each field to the kind that the table of edits says', () => {
    for (const kind of EDITABLE_KINDS) {
      for (const [field, { refersTo }] of Object.entries(EDIT_MODELS[kind])) {
        const link = catalogue.links.find((one) => one.child === kind && one.field === field);
        expect(link?.parent ?? null, `${kind}.${field}`).toBe(refersTo);
      }
    }
  });

  it('knows what falls with a group, and what only loses it', () => {
    const hanging = catalogue.links.filter(({ parent }) => parent === 'group');
    expect(hanging.map(({ child, onDelete }) => [child, onDelete])).toEqual(
      expect.arrayContaining([
        ['session', 'cascade'],
        ['groupMember', 'cascade'],
      ]),
    );
    expect(catalogue.links).toContainEqual({
      child: 'session',
      field: 'trackId',
      parent: 'track',
      onDelete: 'setNull',
    });
  });

  it('puts parents before children', () => {
    for (const { child, parent } of catalogue.links) {
      if (child === parent || parent === 'person' || child === 'person') continue;
      expect(catalogue.order.indexOf(parent), `${parent} before ${child}`).toBeLessThan(
        catalogue.order.indexOf(child),
      );
    }
  });
});
