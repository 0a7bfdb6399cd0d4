/** @thorough compiles small programs */
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../..');

/** Sources that speak of roles and tables, with the name in question as NAME; one spelling is right, the other is not. */
const CASES: readonly {
  readonly where: string;
  readonly right: string;
  readonly wrong: string;
  readonly source: string;
}[] = [
  {
    where: 'the columns that a layout requires',
    right: 'public',
    wrong: 'publik',
    source: layoutWith(`requires: [['basic', 'NAME']]`),
  },
  {
    where: 'the columns that a layout excludes',
    right: 'opening-balance',
    wrong: 'openning-balance',
    source: layoutWith(`requires: [], excludes: ['NAME']`),
  },
  {
    where: 'the sums across a layout',
    right: 'vehicle-running',
    wrong: 'vehicles-running',
    source: layoutWith(`requires: [], columnSums: [{ total: 'vehicles', parts: ['vehicle-purchase', 'NAME'] }]`),
  },
  {
    where: 'the sums down a layout',
    right: 'year-total',
    wrong: 'years-total',
    source: layoutWith(`requires: [], lineSums: { revenue: [{ total: 'total', parts: ['NAME'] }], expenditure: [] }`),
  },
  {
    where: 'what pays for a table',
    right: 'government-fund',
    wrong: 'goverment-fund',
    source: layoutWith(`requires: [], paidBy: 'NAME'`),
  },
  {
    where: 'the column of an identity',
    right: 'total',
    wrong: 'totall',
    source: `import { at } from '../src/identities/identity';\nexport const it = at('basic-expenditure', 'NAME');`,
  },
  {
    where: 'the line of an identity',
    right: 'personnel-total',
    wrong: 'personel-total',
    source: `import { at } from '../src/identities/identity';
export const it = at('basic-expenditure', 'total', { roles: ['NAME'] });`,
  },
  {
    where: 'the table of an identity',
    right: 'basic-expenditure',
    wrong: 'basic-expenditures',
    source: `import { at } from '../src/identities/identity';\nexport const it = at('NAME', 'total');`,
  },
  {
    where: 'the source of a fact of the text',
    right: 'hospitality',
    wrong: 'hospitallity',
    source: `import type { Source } from '../src/narrative/fact-sources';
export const it: Source = { layout: 'three-public-expenses', list: 'main', column: 'NAME' };`,
  },
  {
    where: 'a fact of the text',
    right: 'economic-301',
    wrong: 'economic-3O1',
    source: `import type { FactKey } from '../src/narrative/grammar/facts';\nexport const it: FactKey = 'NAME';`,
  },
  {
    where: 'the project money of a fill',
    right: 'overseas',
    wrong: 'oversea',
    source: `import { ZERO } from '../src/core/amount';
import type { ThreePublicProjects } from '../src/fill/three-public';
export const it: ThreePublicProjects = { 'NAME': ZERO };`,
  },
  {
    where: 'the table of a form to be filled',
    right: 'revenue-summary',
    wrong: 'revenue-sumary',
    source: `import type { PrintedTable } from '../src/forms/printed/printed-set';\nexport const it: PrintedTable['layout'] = 'NAME';`,
  },
  {
    where: 'a header word',
    right: 'special-account',
    wrong: 'special-acount',
    source: `import type { HeaderWord } from '../src/forms/words/column-words';
export const it: HeaderWord = { kind: 'amount', role: 'NAME' };`,
  },
  {
    where: 'a correction',
    right: 'code-class',
    wrong: 'code-klass',
    source: `import type { LayoutRule } from '../src/recognise/corrections';
export const it: LayoutRule = { title: '支出总表', columns: { 类: 'NAME' } };`,
  },
  {
    where: 'a role put together of others',
    right: 'state-capital',
    wrong: 'state-capitol',
    source: `import { openingOf } from '../src/forms/layouts/sums';\nexport const it = openingOf('NAME');`,
  },
  {
    where: 'a comparison',
    right: 'operating-cost',
    wrong: 'operation-cost',
    source: `import type { TableColumn } from '../src/model/table';
export const it = ({ role }: TableColumn): boolean => role === 'NAME';`,
  },
];

function layoutWith(fields: string): string {
  return `import { defineLayout } from '../src/forms/layouts/layout';
const rest = { name: { zh: '表', en: 'Table' }, kind: 'budget', rank: 99, shape: 'functional', subject: /表/, columnSums: [] } as const;
export default defineLayout({ id: 'a-table', ...rest, ${fields} });`;
}

/** What the compiler says of each source, all in one program under the project's own settings. */
function errorsIn(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, 'tsconfig.pure.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  )!;
  const host = ts.createCompilerHost(config.options);
  const readSource = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => sources.has(file) || exists(file);
  host.getSourceFile = (file, language, ...more) => {
    const text = sources.get(file);
    return text === undefined ? readSource(file, language, ...more) : ts.createSourceFile(file, text, language, true);
  };
  const register = path.join(ROOT, 'src/forms/layouts/index.ts');
  const program = ts.createProgram([...sources.keys(), register], config.options, host);
  return new Map(
    [...sources.keys()].map((file) => [
      file,
      [
        ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
        ...program.getSemanticDiagnostics(program.getSourceFile(file)),
      ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
}

describe('a misspelt name does not compile', () => {
  const fileOf = (index: number, spelling: 'right' | 'wrong'): string =>
    path.join(ROOT, `virtual/${spelling}-${index}.ts`);
  let errors: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    errors = errorsIn(
      new Map(
        CASES.flatMap(({ source, right, wrong }, index) => [
          [fileOf(index, 'right'), source.replace('NAME', right)] as const,
          [fileOf(index, 'wrong'), source.replace('NAME', wrong)] as const,
        ]),
      ),
    );
  });

  test.each(CASES.map(({ where, right, wrong }, index) => ({ where, right, wrong, index })))(
    'in $where: $wrong for $right',
    ({ wrong, index }) => {
      expect(errors.get(fileOf(index, 'right'))).toEqual([]);
      const said = errors.get(fileOf(index, 'wrong'));
      expect(said).toHaveLength(1);
      expect(said?.[0]).toContain(wrong);
    },
  );
});
