import { describe, expect, it } from 'vitest';
import { migrationSql } from './make-migration.ts';

describe('the migrations', () => {
  it('lead to the schema: nothing in it lacks a migration', async () => {
    expect(await migrationSql()).toBe('');
  });
});
