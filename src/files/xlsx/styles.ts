import type { Allowance } from './limits';
import { builtInFormat } from './number-format';
import type { Pace } from './pace';
import { isTrue, readXml } from './xml';
import type { ZipArchive, ZipEntry } from './zip';

/** What the cells' style numbers mean to a reader of amounts. */
export interface Styles {
  /** Number format by style; absent means General. */
  readonly formats: readonly (string | undefined)[];
  /** Styles whose cells may be changed although the sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
}

export async function readStyles(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
  allowance: Allowance,
  pace: Pace,
): Promise<Styles> {
  const ids: number[] = [];
  const own = new Map<number, string>();
  const unlocked = new Set<number>();
  if (entry === undefined) return { formats: [], unlocked };
  let section = '';
  const keep = (): void => allowance.keep(1, { file: archive.file, part: entry.name });
  await readXml(
    archive,
    entry,
    {
      open(name, attributes, depth) {
        if (depth === 1) section = name;
        else if (section === 'numFmts' && name === 'numFmt') {
          keep();
          own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
        } else if (section === 'cellXfs' && depth === 2 && name === 'xf') {
          keep();
          ids.push(Number(attributes['numFmtId'] ?? 0));
        } else if (
          section === 'cellXfs' &&
          depth === 3 &&
          name === 'protection' &&
          attributes['locked'] !== undefined &&
          !isTrue(attributes['locked'])
        ) {
          unlocked.add(ids.length - 1);
        }
      },
    },
    pace,
  );
  return { formats: ids.map((id) => named(own.get(id) ?? builtInFormat(id))), unlocked };
}

function named(format: string | undefined): string | undefined {
  return format === undefined || format === '' || /^general$/i.test(format) ? undefined : format;
}
