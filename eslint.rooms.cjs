/**
 * The rooms of src/ and what each may import: the one place where the arrows between folders are decided. ESLint holds
 * every import against it (rule gouji/rooms below), tests/architecture tries each forbidden pair, and ARCHITECTURE.md
 * says in words what each room is for.
 *
 * A room may import the rooms named in `mayUse`, and itself; rooms stand in the order of the arrows, so that a room
 * can only name rooms above it in this table. `packages` are the installed packages it may import, `*` any.
 */
const path = require('node:path');

const PURE = 'The pure part computes on plain data; reading, showing and writing belong to the port and the hosts.';

const rooms = [
  {
    name: 'core',
    mayUse: [],
    packages: [],
    why: 'core holds plain values and knows no table; what a review is made of belongs to model.',
  },
  {
    name: 'model',
    mayUse: ['core'],
    packages: [],
    why: 'model says what a review is made of; what is known of particular forms belongs to forms.',
  },
  {
    name: 'messages',
    mayUse: ['core', 'model'],
    packages: [],
    why: 'A catalogue holds sentences; it computes nothing.',
  },
  {
    name: 'forms',
    mayUse: ['core', 'model'],
    packages: [],
    why: 'forms is data about printed forms; the code that uses it stands in recognise, identities or fill.',
  },
  { name: 'recognise', mayUse: ['core', 'model', 'messages', 'forms'], packages: [], why: PURE },
  {
    name: 'evidence',
    mayUse: ['core', 'model', 'messages'],
    packages: [],
    why: 'A reading is proven by the figures alone: evidence knows no form and no identity.',
  },
  {
    name: 'identities',
    mayUse: ['core', 'model', 'messages', 'forms'],
    packages: [],
    why: 'An identity is stated over roles; how tables are found is the business of recognise.',
  },
  {
    name: 'judgement',
    mayUse: ['core', 'model', 'messages', 'evidence', 'identities'],
    packages: [],
    why: 'judgement decides which relations stand; it states none of its own.',
  },
  {
    name: 'checks',
    mayUse: ['core', 'model', 'messages', 'forms'],
    packages: [],
    why: 'A check looks at tables that were read; what an equation can say belongs to identities.',
  },
  { name: 'narrative', mayUse: ['core', 'model', 'messages', 'forms'], packages: ['decimal.js'], why: PURE },
  { name: 'diagnose', mayUse: ['core', 'model', 'messages', 'identities', 'judgement'], packages: [], why: PURE },
  {
    name: 'fill',
    mayUse: ['core', 'model', 'messages', 'forms', 'recognise', 'identities', 'judgement', 'diagnose'],
    packages: [],
    why: PURE,
  },
  {
    name: 'review.ts',
    mayUse: [
      'core',
      'model',
      'messages',
      'recognise',
      'evidence',
      'identities',
      'judgement',
      'checks',
      'narrative',
      'diagnose',
    ],
    packages: [],
    why: PURE,
  },
  {
    name: 'report',
    mayUse: ['core', 'model', 'messages', 'identities', 'judgement', 'review.ts'],
    packages: ['zod'],
    why: 'A report shows a review; it changes no verdict and reads no workbook.',
  },
  {
    name: 'port',
    mayUse: ['core'],
    packages: [],
    why: 'The port is a contract: who keeps it, and who uses it, stand elsewhere.',
  },
  {
    name: 'files',
    mayUse: ['core', 'port'],
    packages: ['@e965/xlsx', 'fflate', 'numfmt', 'saxes'],
    why: 'files reads and writes cells; it does not know what they mean.',
  },
  {
    name: 'app',
    mayUse: ['core', 'model', 'messages', 'forms', 'recognise', 'narrative', 'review.ts', 'port', 'files'],
    packages: ['zod'],
    why: 'app is what every host needs, without React and without a particular host.',
  },
  {
    name: 'taskpane',
    mayUse: [
      'core',
      'model',
      'messages',
      'forms',
      'recognise',
      'identities',
      'judgement',
      'fill',
      'review.ts',
      'port',
      'app',
    ],
    packages: ['react', '@fluentui'],
    why: 'The pane is the same in every host: it reaches the workbook through its host alone.',
  },
  {
    name: 'hosts/excel',
    mayUse: ['core', 'model', 'messages', 'port', 'files', 'app', 'taskpane'],
    packages: ['react', 'react-dom'],
    why: 'A host is a thin shell; hosts do not know each other.',
  },
  {
    name: 'hosts/workbench',
    mayUse: ['core', 'model', 'messages', 'port', 'files', 'app', 'taskpane'],
    packages: ['react', 'react-dom', '@fluentui', '@tanstack/react-virtual'],
    why: 'A host is a thin shell; hosts do not know each other, and the workbench loads nothing of office.js.',
  },
  {
    name: 'hosts/cli',
    mayUse: [
      'core',
      'model',
      'messages',
      'forms',
      'recognise',
      'narrative',
      'fill',
      'review.ts',
      'report',
      'port',
      'files',
      'app',
    ],
    packages: ['node:'],
    why: 'The command line is a thin shell without React; hosts do not know each other.',
  },
  {
    name: 'packaging',
    mayUse: ['messages', 'review.ts', 'port', 'files', 'app', 'hosts/excel'],
    packages: ['*'],
    why: 'packaging builds, serves and hands over pages; no page may load it. Of a host it knows the commands that the manifest names.',
  },
];

const byName = new Map(rooms.map((room) => [room.name, room]));

/** The room that a path below src/ lies in: its folder, its host, or review.ts; undefined for anything else. */
function roomAt(below) {
  const parts = below.split('/');
  if (/^review(\.ts)?$/.test(below)) return byName.get('review.ts');
  return byName.get(parts[0] === 'hosts' ? parts.slice(0, 2).join('/') : parts[0]);
}

/** `@scope/name/x` and `name/x` are the package `@scope/name` and `name`; a named scope or `node:` stands for all of it. */
function mayImport(room, specifier) {
  return room.packages.some(
    (each) => each === '*' || specifier === each || specifier.startsWith(each.endsWith(':') ? each : `${each}/`),
  );
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '{{from}} may not import {{to}}. {{why}}',
      nowhere: 'src/{{to}} lies in no room of eslint.rooms.cjs: say there who may use it.',
      package: '{{from}} may not import the package {{to}}. {{why}}',
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const at = file.lastIndexOf('/src/');
    const from = at < 0 ? undefined : roomAt(file.slice(at + 5));
    if (from === undefined) return {};
    const folder = path.posix.dirname(file.slice(at + 1));
    const judge = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const specifier = source.value;
      const report = (messageId, to) =>
        context.report({ node: source, messageId, data: { from: from.name, to, why: from.why } });
      if (!specifier.startsWith('.')) {
        if (!mayImport(from, specifier)) report('package', specifier);
        return;
      }
      const target = path.posix.join(folder, specifier);
      // The sample workbook and the like stand outside src/.
      if (!target.startsWith('src/')) return;
      const to = roomAt(target.slice(4));
      if (to === undefined) report('nowhere', target.slice(4));
      else if (to !== from && !from.mayUse.includes(to.name)) report('room', to.name);
    };
    return {
      ImportDeclaration: (node) => judge(node.source),
      ExportNamedDeclaration: (node) => judge(node.source),
      ExportAllDeclaration: (node) => judge(node.source),
      ImportExpression: (node) => judge(node.source),
      TSImportType: (node) => judge(node.source ?? node.argument?.literal),
    };
  },
};

module.exports = { rooms, roomAt, plugin: { rules: { rooms: rule } } };
