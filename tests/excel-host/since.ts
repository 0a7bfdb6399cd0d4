import { readFileSync } from 'node:fs';
import path from 'node:path';

export const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

export type RequirementSets = Readonly<Record<string, string>>;

/** What each emulated Excel advertises; 1.9 is what the manifest asks for, 1.14 what Excel 2021 has. */
export const EXCEL_1_9: RequirementSets = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
};
export const EXCEL_2021: RequirementSets = { ...EXCEL_1_9, ExcelApi: '1.14' };

let table: ReadonlyMap<string, readonly [set: string, version: string]> | undefined;

/** Which API set each member came with, read out of Microsoft's own debug file; members without an entry are of 1.1. */
function sinceTable() {
  if (table !== undefined) return table;
  const source = readFileSync(path.join(OFFICE_JS, 'excel-win32-16.01.debug.js'), 'utf8');
  const found = new Map<string, readonly [string, string]>();
  for (const [, member, set, version] of source.matchAll(
    /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
  )) {
    if (!found.has(member!))
      found.set(member!, [set === '_defaultApiSetName' ? 'ExcelApi' : set!.slice(1, -1), version!]);
  }
  table = found;
  return found;
}

/** The set that a member needs and the emulated Excel lacks. */
export function missingSet(className: string, wireName: string, sets: RequirementSets): string | undefined {
  const member = wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
  const entry = sinceTable().get(`${className}.${member}`);
  if (entry === undefined) return undefined;
  const [set, version] = entry;
  return atLeast(sets[set], version) ? undefined : `${set} ${version}`;
}

function atLeast(has: string | undefined, needs: string): boolean {
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = needs.split('.').map(Number);
  return hasMajor > needsMajor || (hasMajor === needsMajor && hasMinor >= needsMinor);
}
