/** @thorough recognises every drawn form */
import { layouts } from '../../src/forms/layouts';
import type { LineSum, RoleSum } from '../../src/forms/layouts/layout';
import type { Selector } from '../../src/identities/identity';
import { tieOuts } from '../../src/identities/tie-outs';
import { ASSIGNABLE_ROLES, ROLES } from '../../src/model/roles';
import { recognise } from '../../src/recognise';
import { drawnForms } from './examples/forms';

/** Every role of a column or line that recognition gives in some drawn form. */
function yieldedRoles(): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const snapshot of drawnForms()) {
    for (const { lists, headers = [] } of recognise(snapshot).tables) {
      for (const { role } of headers) roles.add(role);
      for (const { columns, lines } of lists) {
        for (const { role } of columns) roles.add(role);
        for (const { role } of lines) if (role !== undefined) roles.add(role);
      }
    }
  }
  return roles;
}

function rolesOfSelector({ column, line }: Selector): readonly string[] {
  return [...column, ...(typeof line === 'object' && 'roles' in line ? line.roles : [])];
}

function rolesOfSum({ total, parts, needs = [], unless = [] }: RoleSum | LineSum): readonly string[] {
  return [total, ...parts, ...needs, ...unless];
}

/** 本年收入 is read as balances are, by kind; what of a kind was carried over or left stands below balances only. */
const BELOW_BALANCES_ONLY = new Set(['revenue-project-carried', 'revenue-project-surplus']);

const yielded = yieldedRoles();

/** Words below a balance: the column is the balance's, opening or closing, and never theirs alone. */
const WORDS_BELOW_BALANCES = new Set(['basic-balance', 'project-balance', 'project-carried', 'project-surplus']);

function isNowhere(role: string): boolean {
  return !yielded.has(role) && !BELOW_BALANCES_ONLY.has(role) && !WORDS_BELOW_BALANCES.has(role);
}

it.each(tieOuts.map((tieOut) => [tieOut.id, tieOut] as const))('%s speaks of roles that some form has', (_, tieOut) => {
  const conditions = (tieOut.when ?? []).flatMap(({ zero = [], some = [], printed = [] }) => [
    ...zero,
    ...some,
    ...printed,
  ]);
  const named = [...tieOut.left, ...tieOut.right, ...conditions].flatMap(rolesOfSelector);
  expect(named.filter(isNowhere)).toEqual([]);
});

it.each(layouts.map((layout) => [layout.id, layout] as const))(
  'the layout %s speaks of roles that some form has',
  (_, layout) => {
    const { columnSums, lineSums, requires, excludes = [], outside = [] } = layout;
    const sums = [...columnSums, ...(lineSums?.revenue ?? []), ...(lineSums?.expenditure ?? [])];
    const named = [...sums.flatMap(rolesOfSum), ...requires.flat(), ...excludes, ...outside];
    expect([...new Set(named)].filter((role) => role !== 'class' && isNowhere(role))).toEqual([]);
  },
);

it('what a reviewer may say that a column is, some form has', () => {
  expect(ASSIGNABLE_ROLES.filter(isNowhere)).toEqual([]);
});

it('every role is what some drawn form has', () => {
  expect(ROLES.filter(isNowhere)).toEqual([]);
});
