import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { INERT, PURE, ROOMS, objection, roomOf } from '../../scripts/lint/rooms.mjs';
import { files, read, resolveImport } from './files';

const source = files().filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

describe('rooms', () => {
  it('has a row for every room there is', () => {
    const rooms = new Set(source.map((path) => roomOf(path) ?? path));
    expect(rooms.size).toBeGreaterThan(15);
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('lets the pure core import the pure core only', () => {
    for (const room of PURE) for (const imported of ROOMS[room] ?? []) expect(PURE).toContain(imported);
  });

  it('has nothing happen where a file is imported that bundles may leave out', () => {
    const inert = source.filter((path) => INERT.includes(roomOf(path) ?? ''));
    expect(inert.length).toBeGreaterThan(200);
    expect(inert.flatMap((path) => acts(path).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  it.each([
    ['src/detect/index.ts', 'src/identifier/index.ts', null],
    ['src/page/hover.ts', 'src/page/card.ts', null],
    ['test/page/hover.test.ts', 'src/page/hover.ts', null],
    ['src/identifier/index.ts', 'src/detect/index.ts', /may not import "detect"/],
    ['src/page/index.ts', 'src/catalogue/index.ts', /may not import "catalogue"/],
    ['src/attic/index.ts', 'src/ui/index.ts', /is not in scripts/],
    ['src/page/index.ts', 'test/page/fake.ts', /reaches outside/],
  ])('judges an import by %s of %s', (from, to, expected) => {
    const why = objection(from, to);
    if (expected === null) expect(why).toBeNull();
    else expect(why).toMatch(expected);
  });
});

describe('imports', () => {
  it('never go round in a circle', () => {
    const graph = new Map(source.map((path) => [path, runtimeImports(path)]));
    expect(circles(graph)).toEqual([]);
  });

  it('of which a test puts something else in the place are there: else it would run with the real one', () => {
    const replaced = files()
      .filter((path) => /\.test\.tsx?$/.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/vi\.mock\('(\.[^']+)'/g)].map(([, name = '']) => ({ path, name })),
      );
    expect(replaced.length).toBeGreaterThan(20);
    expect(replaced.filter(({ path, name }) => resolveImport(path, name) === null)).toEqual([]);
  });
});

/** Statements of a file that do something when it is loaded, rather than define. */
function acts(path: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  const defines = [
    ts.isImportDeclaration,
    ts.isExportDeclaration,
    ts.isVariableStatement,
    ts.isFunctionDeclaration,
  ];
  const names = [
    ts.isClassDeclaration,
    ts.isInterfaceDeclaration,
    ts.isTypeAliasDeclaration,
    ts.isModuleDeclaration,
  ];
  return file.statements
    .filter((statement) => ![...defines, ...names].some((is) => is(statement)))
    .map((statement) => statement.getText(file));
}

/** Files that a file loads when it runs; what only types need is gone by then. */
function runtimeImports(path: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    const typesOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const target = typesOnly ? null : resolveImport(path, specifier.text);
    return target === null ? [] : [target];
  });
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}
