/** @thorough tries every forbidden import */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import ts from 'typescript';
import { plugin, roomAt, rooms, type Room } from '../../eslint.rooms.cjs';

const ROOT = path.resolve(__dirname, '../..');

const linter = new Linter({ cwd: ROOT });

/** What the linter says of code in a file of a room. */
function complaints(file: string, code: string): readonly string[] {
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { gouji: plugin },
          rules: { 'gouji/rooms': 'error' },
        },
      ],
      path.join(ROOT, file),
    )
    .map(({ message }) => message);
}

/** All the ways in which a file at the door of a room, and one deeper in it, can reach another room. */
function ways(from: Room, to: Room): readonly { readonly file: string; readonly codes: readonly string[] }[] {
  const [own, target] = [from, to].map(({ name }) => name.replace(/\.ts$/, '')) as [string, string];
  const up = '../'.repeat(own.split('/').length);
  const doors = to.name === 'review.ts' ? [''] : ['', '/index', '/deep/thing'];
  const places =
    from.name === 'review.ts'
      ? [{ file: 'src/review.ts', up: './' }]
      : [
          { file: `src/${own}/some.ts`, up },
          { file: `src/${own}/inner/some.ts`, up: `${up}../` },
        ];
  return places.map((place) => ({
    file: place.file,
    codes: doors.flatMap((door) => {
      const specifier = `'${place.up}${target}${door}'`;
      return [
        `import { a } from ${specifier};`,
        `import type { A } from ${specifier};`,
        `export { a } from ${specifier};`,
        `export * from ${specifier};`,
        `void import(${specifier});`,
        `type B = import(${specifier}).B;`,
      ];
    }),
  }));
}

const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const));

describe('the linter keeps the rooms apart', () => {
  test.each(
    pairs
      .filter(([from, to]) => !from.mayUse.includes(to.name))
      .map(([from, to]) => [from.name, to.name, from, to] as const),
  )('%s may not import %s, through no door', (_from, _to, from, to) => {
    for (const { file, codes } of ways(from, to)) {
      const said = complaints(file, codes.join('\n'));
      expect(said).toEqual(codes.map(() => `${from.name} may not import ${to.name}. ${from.why}`));
    }
  });

  test('what is allowed is not complained of', () => {
    for (const [from, to] of pairs.filter(([from, to]) => from.mayUse.includes(to.name))) {
      for (const { file, codes } of ways(from, to)) expect(complaints(file, codes.join('\n'))).toEqual([]);
    }
  });

  test('packages that a room is not given, and folders that are no room', () => {
    expect(complaints('src/core/some.ts', "import { readFile } from 'node:fs/promises';")).toHaveLength(1);
    expect(complaints('src/recognise/some.ts', "import { useState } from 'react';")).toHaveLength(1);
    expect(complaints('src/taskpane/some.ts', "import { useState } from 'react';")).toEqual([]);
    expect(complaints('src/core/some.ts', "import { a } from '../helpers/a';")).toEqual([
      'src/helpers/a lies in no room of eslint.rooms.cjs: say there who may use it.',
    ]);
  });
});

describe('the sources', () => {
  const files = sourceFiles('src');
  const arrows = new Map(files.map((file) => [file, importsOf(file, new Set(files))]));

  test('every file lies in a room', () => {
    expect(files.filter((file) => roomAt(file.slice(4)) === undefined)).toEqual([]);
  });

  test('rooms stand in the order of their arrows, so no arrow goes upwards', () => {
    const order: readonly string[] = rooms.map(({ name }) => name);
    for (const room of rooms)
      for (const used of room.mayUse)
        expect([room.name, used, order.indexOf(used) < order.indexOf(room.name)]).toEqual([room.name, used, true]);
  });

  test('no file imports itself in a circle', () => {
    expect(circles(arrows)).toEqual([]);
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
          ['d', ['a']],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('ARCHITECTURE.md has a row for every room and for nothing else', () => {
    const table = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm);
    expect([...table].map(([, name = '']) => name.replace(/\/$/, ''))).toEqual(rooms.map(({ name }) => name));
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(below) : /\.tsx?$/.test(below) && !below.endsWith('.d.ts') ? [below] : [];
  });
}

/** The files of src that a file imports. */
function importsOf(file: string, known: ReadonlySet<string>): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(file), fileName);
    const found = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) => known.has(each));
    return found === undefined ? [] : [found];
  });
}

/** Groups of files that reach each other, each sorted (Tarjan's strongly connected components). */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const next of arrows.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of arrows.keys()) if (!index.has(file)) visit(file);
  return found;
}
