import { isEconomicClass, type ColumnRole, type LineRole } from '../model/roles';
import type { Classification } from '../model/table';
import type { Shape } from '../forms/layouts/layout';
import { isTotalCaption, itemRole, lineRole, procurementRole } from '../forms/words/line-words';
import { normaliseCaption, withoutNumbering } from '../core/captions';
import { functionalClassByName } from '../forms/classification/codes';
import { isDownwards } from './assemble';
import type { AmountColumn, Lane } from './columns';
import type { LaneLines } from './lines';

/** Only a short list can be a 三公 table, or one of 政府采购, printed downwards. */
const MOST_ITEMS = 40;

export function shapesOf(
  lanes: readonly LaneLines[],
  classification: Classification | undefined,
  title: string,
): ReadonlySet<Shape> {
  const shapes = new Set<Shape>();
  const [first, second] = lanes;
  const hasCodes = ({ lane, stubs }: LaneLines): boolean =>
    lane.stub.some((stub) => stub.kind === 'code' || stub.kind === 'code-part') ||
    stubs.some((stub) => stub.code !== undefined);
  const named = (lane: Lane | undefined): boolean => lane?.stub.some((stub) => stub.kind === 'caption') ?? false;
  const econClasses = lanes.flatMap(({ lane }) => lane.amounts).filter(isClassOfProjects).length;
  if (first === undefined) return shapes;
  if (second !== undefined && named(first.lane) && named(second.lane) && !hasCodes(first)) shapes.add('two-sided');
  if (classification === 'economic' && lanes.some(hasCodes)) shapes.add('economic');
  if (classification === 'functional' && lanes.length === 1 && hasCodes(first)) shapes.add('functional');
  if (lanes.some(({ lane }) => lane.stub.some((stub) => stub.kind === 'project-name')) || econClasses >= 4)
    shapes.add('projects');
  if (!hasCodes(first)) shapes.add('items');
  // Listed by unit, a table of a department may be any that is listed by code elsewhere.
  if (isByUnit(first.lane) || (isOfUnits(first.lane) && !hasCodes(first))) shapes.add('functional');
  if (ONE_SIDE.test(title) && isDownwards(lanes)) shapes.add('functional');
  // A single row of amounts names no lines: what it shows is said by its columns.
  if (
    lanes.length === 1 &&
    first.lane.stub.length === 0 &&
    roleOfAny(first.lane, 'basic') &&
    roleOfAny(first.lane, 'project')
  )
    shapes.add('functional');
  // An empty table shows no codes, whatever its lines would be named by; and names of classes say as much.
  if (
    lanes.length === 1 &&
    !hasCodes(first) &&
    named(first.lane) &&
    first.stubs.every(({ caption }) => isTotalCaption(caption) || namesFunction(caption))
  )
    shapes.add('functional');
  if (
    lanes.some(
      ({ lane, stubs }) =>
        lane.amounts.some((column) => column.role === 'goods') ||
        (title.includes('政府采购') && lane.amounts.some((column) => column.role === 'total')) ||
        (stubs.length <= MOST_ITEMS && stubs.some(({ caption }) => procurementRole(caption) === 'goods')),
    )
  )
    shapes.add('procurement');
  if (shapes.has('projects') && econClasses >= 4) shapes.delete('functional');
  return shapes;
}

/** A class by its name, or 无 in the place of one. */
function namesFunction(caption: string): boolean {
  const name = withoutNumbering(normaliseCaption(caption));
  return name === '无' || functionalClassByName(name) !== undefined;
}

/** An economic class that does not divide 基本支出 only. */
function isClassOfProjects({ role, path }: AmountColumn): boolean {
  return isEconomicClass(role) && !path.some(({ word }) => word?.kind === 'amount' && word.role === 'basic');
}

/** Called after one side only. */
const ONE_SIDE = /^(?!.*收支)(?!.*收入.*支出)(?!.*支出.*收入).*(?:收入|支出)/;

function roleOfAny({ amounts }: Lane, role: ColumnRole): boolean {
  return amounts.some((column) => column.role === role);
}

/** 单位名称（科目） names units, and items where there are codes. */
function isOfUnits({ stub }: Lane): boolean {
  return stub.some((each) => 'ofUnits' in each);
}

export function isByUnit(lane: Lane): boolean {
  return lane.stub.some((stub) => stub.kind === 'unit-name');
}

export function rolesOf(lanes: readonly LaneLines[]): ReadonlySet<LineRole> {
  const roles = new Set<LineRole>();
  for (const { lane, stubs } of lanes) {
    for (const column of lane.amounts) {
      roles.add(column.role);
      if (column.path.some((node) => node.word?.kind === 'amount' && node.word.role === 'year-expenditure'))
        roles.add('year-expenditure');
    }
    if (stubs.length <= MOST_ITEMS)
      for (const stub of stubs)
        if (stub.code === undefined)
          roles.add(itemRole(stub.caption) ?? procurementRole(stub.caption) ?? lineRole(stub.caption) ?? 'total');
  }
  return roles;
}
