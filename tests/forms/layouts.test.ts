import fs from 'node:fs';
import path from 'node:path';
import { layoutOf, layouts } from '../../src/forms/layouts';
import { requiredSet, wholeSet } from '../../src/forms/sets';

const FOLDER = path.resolve(__dirname, '../../src/forms/layouts');
/** Files beside the layouts: what they are made of, and their index. */
const HELPERS = new Set(['all.ts', 'index.ts', 'layout.ts', 'sums.ts']);

const files = fs.readdirSync(FOLDER).filter((name) => !HELPERS.has(name));

describe('layouts', () => {
  test.each(files)(
    '%s is a layout called like its file, and has its line in all.ts (npm run checks writes it)',
    (file) => {
      const id = file.replace(/\.ts$/, '');
      expect(layoutOf(id)?.id).toBe(id);
    },
  );

  test('every layout has a file of its own', () => {
    expect(layouts.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test.each(['budget', 'final'] as const)('the %s layouts have ranks of their own', (kind) => {
    const ranks = layouts.filter((layout) => layout.kind === kind).map(({ rank }) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test.each(['budget', 'final'] as const)('the tables of the %s set are numbered without a gap', (kind) => {
    const places = wholeSet(kind).map((id) => layoutOf(id)?.place);
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(wholeSet(kind)).toEqual(expect.arrayContaining([...requiredSet(kind)]));
  });

  test('those of final accounts are called so', () => {
    for (const { id, kind, name } of layouts) {
      expect(id.startsWith('final-')).toBe(kind === 'final');
      expect(name.zh.includes('决算')).toBe(kind === 'final');
    }
  });
});
