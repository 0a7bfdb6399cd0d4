/**
 * Writes the lists of rules and of table forms from the files of their folders, so that each is one new file; with `--check` it only
 * names the lists that are not what they should be. Plain JavaScript that needs no build: it must run when a list does
 * not compile, as when the file of a rule was removed.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const WIDTH = 120;

const LISTS = [
  {
    file: 'src/identities/tie-outs.ts',
    folder: 'src/identities/between',
    name: 'tieOuts',
    type: 'TieOut',
    typeFrom: './identity',
    comment: 'All identities between tables (表间勾稽)',
  },
  {
    file: 'src/checks/index.ts',
    folder: 'src/checks',
    name: 'checks',
    type: 'Check',
    typeFrom: './check',
    comment: 'Every check that no equation can express',
  },
  {
    file: 'src/narrative/checks/index.ts',
    folder: 'src/narrative/checks',
    name: 'textChecks',
    type: 'TextCheck',
    typeFrom: './check',
    comment: 'Every check of the explanatory text',
  },
];

/** Every `export const … : Type` of a list's folder, with the module that it comes from. */
function rulesOf({ file, folder, type }) {
  const exported = new RegExp(`^export const (\\w+): (readonly )?${type}(?:\\[\\])? =`, 'gm');
  const to = path.posix.relative(path.posix.dirname(file), folder);
  return fs
    .readdirSync(path.join(root, folder))
    .filter((each) => each.endsWith('.ts') && path.posix.join(folder, each) !== file)
    .sort()
    .flatMap((each) =>
      [...fs.readFileSync(path.join(root, folder, each), 'utf8').matchAll(exported)].map(([, id, several]) => ({
        from: `./${path.posix.join(to, each.replace(/\.ts$/, ''))}`,
        id,
        entry: several === undefined ? id : `...${id}`,
      })),
    );
}

/** The order is that of the file as it stands, for outcomes are listed in it; what is new comes last. */
function inOrder(rules, { name }, before) {
  const array = before.slice(before.indexOf(`export const ${name}`)).split('= [')[1] ?? '';
  const listed = array.match(/(?:\.\.\.)?\w+/g) ?? [];
  const place = (entry) => (listed.includes(entry) ? listed.indexOf(entry) : listed.length);
  return rules.map(({ entry }) => entry).sort((one, other) => place(one) - place(other));
}

/** As the formatter would write it: in one line where that fits. */
function braced(head, items, tail, pad) {
  const line = `${head}${pad}${items.join(', ')}${pad}${tail}`;
  return line.length <= WIDTH ? line : [head, ...items.map((item) => `  ${item},`), tail].join('\n');
}

function textOf(list, before) {
  const rules = rulesOf(list);
  const files = [...new Set(rules.map(({ from }) => from))];
  const names = (file) => rules.filter(({ from }) => from === file).map(({ id }) => id);
  return [
    `import type { ${list.type} } from '${list.typeFrom}';`,
    ...files.map((file) => braced('import {', names(file), `} from '${file}';`, ' ')),
    '',
    `/** ${list.comment}, in the order in which outcomes are listed. Written by \`npm run checks\`. */`,
    braced(`export const ${list.name}: readonly ${list.type}[] = [`, inOrder(rules, list, before), '];', ''),
    '',
  ].join('\n');
}

const FORMS = 'src/forms/layouts';

/** The list of table forms: a line for each file that defines one. */
function textOfForms() {
  const lines = fs
    .readdirSync(path.join(root, FORMS))
    .filter((each) => /^export default defineLayout\(/m.test(fs.readFileSync(path.join(root, FORMS, each), 'utf8')))
    .map((each) => each.replace(/\.ts$/, ''))
    .sort()
    .map((each) => {
      const name = each.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      return `export { default as ${name} } from './${each}';`;
    });
  return ['// Every table form of this folder. Written by `npm run checks`.', ...lines, ''].join('\n');
}

/** Writes a list that is not what it should be, or only names it. */
function settle(file, folder, textFrom) {
  const place = path.join(root, file);
  const before = fs.readFileSync(place, 'utf8');
  const text = textFrom(before);
  if (text === before) return;
  if (process.argv.includes('--check')) {
    process.stdout.write(`${file} does not list every file of ${folder}: run \`npm run checks\`\n`);
    process.exitCode = 1;
  } else fs.writeFileSync(place, text);
}

for (const list of LISTS) settle(list.file, list.folder, (before) => textOf(list, before));
settle(`${FORMS}/all.ts`, FORMS, textOfForms);
