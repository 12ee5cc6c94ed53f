import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './fingerprint.js';
import { root } from './places.js';

// The house rules (docs/contributors.md) that a linter does not know.

const FOLDERS = ['.ci', '.github', 'apps', 'docs', 'e2e', 'packages', 'prisma'];
const NOT_COMMITTED = ['.data', '.env', '.git', '.setup', 'coverage', 'node_modules'];
const ROOT_FILE =
  /^(README\.md|LICENSE|\.gitignore|pnpm-lock\.yaml|[\w.-]+\.(json|yaml|yml|cjs|config\.ts))$/;

const MOST_LINES = 300;
const MOST_FUNCTION_LINES = 50;
const MOST_COMPONENT_LINES = 150;

const files = ['apps', 'packages', 'prisma', 'e2e'].flatMap(filesBelow);
const code = files.filter((file) => /\.(ts|tsx|js)$/.test(file));
const isTest = (/** @type {string} */ file) => /\.(test|spec)\.(ts|tsx|js)$/.test(file);

describe('the repository', () => {
  it('has nothing at its top but what the design names, and configuration', () => {
    const strangers = readdirSync(root, { withFileTypes: true })
      .filter(({ name }) => !NOT_COMMITTED.includes(name) && !name.endsWith('.log'))
      .filter((entry) => (entry.isDirectory() ? !FOLDERS.includes(entry.name) : !ROOT_FILE.test(entry.name)));
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  it('has no drawers for everything, and no barrels', () => {
    const drawer = /(^|\/)(utils?|misc|helpers?|common)(\.[a-z]+|\/)|\/index\.(ts|tsx|js)$/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('names its files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
    expect(code.filter((file) => !kebab.test(basename(file)))).toEqual([]);
  });

  it('has JSX in the web app only, where something builds it', () => {
    expect(files.filter((file) => file.endsWith('.tsx') && !file.startsWith('apps/web/'))).toEqual([]);
  });
});

describe('a file', () => {
  it(`holds one idea, in ${MOST_LINES} lines at most; tables of test cases aside`, () => {
    const long = code.filter(
      (file) => !isTest(file) && !file.includes('/cases/') && lines(read(file)) > MOST_LINES,
    );
    expect(long).toEqual([]);
  });

  it('leaves nothing for later and silences no type error', () => {
    const mark = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)/;
    expect(code.filter((file) => !file.endsWith('structure.test.js') && mark.test(read(file)))).toEqual([]);
  });

  it(`has functions of ${MOST_FUNCTION_LINES} lines at most, and components of ${MOST_COMPONENT_LINES}`, () => {
    // What a seed tells of a network, and what a test builds, is data in the shape of a function.
    const isData = (/** @type {string} */ file) => /^prisma\/seed\/|\/testing\//.test(file);
    expect(code.filter((file) => !isTest(file) && !isData(file)).flatMap(longFunctions)).toEqual([]);
  });
});

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

/** @param {string} text */
function lines(text) {
  return text.trimEnd().split('\n').length;
}

/**
 * @param {string} file
 * @returns {string[]} such as `apps/api/src/server.ts:12 buildServer has 61 lines`
 */
function longFunctions(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const length = lines(node.getText());
      // With its hooks, which hold its words.
      const isComponent = file.startsWith('apps/web/');
      if (length > (isComponent ? MOST_COMPONENT_LINES : MOST_FUNCTION_LINES)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push(`${file}:${line} ${node.name?.getText() ?? 'a function'} has ${length} lines`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
