/** Every column of our tables. */
export const COLUMNS = `
  SELECT c.relname::text AS "table", a.attname::text AS "column", t.typname::text AS "type",
    t.typcategory = 'A' AS "isList", a.attnotnull AS "isRequired",
    pg_get_expr(d.adbin, d.adrelid) AS "expression"
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped AND left(c.relname, 1) <> '_'
  ORDER BY c.relname, a.attnum`;

/** Every rule of them: u for unique (made by indexes), f for references, c for checks. */
export const CONSTRAINTS = `
  SELECT n.conname::text AS "name", n.contype::text AS "type", c.relname::text AS "table", p.relname::text AS "parent",
    n.confdeltype::text AS "onDelete",
    ARRAY(SELECT a.attname::text FROM unnest(n.conkey) WITH ORDINALITY k(num, place)
      JOIN pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = k.num ORDER BY place) AS "columns"
  FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid LEFT JOIN pg_class p ON p.oid = n.confrelid
  WHERE n.connamespace = current_schema()::regnamespace AND n.contype IN ('f', 'c')
  UNION ALL
  SELECT ic.relname::text, 'u', c.relname::text, NULL, ' ',
    ARRAY(SELECT a.attname::text FROM unnest(i.indkey) WITH ORDINALITY k(num, place)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num ORDER BY place)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class ic ON ic.oid = i.indexrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND i.indisunique AND NOT i.indisprimary
    AND left(c.relname, 1) <> '_'
  ORDER BY 3, 1`;

export interface FoundColumn {
  table: string;
  column: string;
  type: string;
  isList: boolean;
  isRequired: boolean;
  expression: string | null;
}

export interface FoundConstraint {
  name: string;
  type: string;
  table: string;
  parent: string | null;
  onDelete: string;
  columns: string[];
}
