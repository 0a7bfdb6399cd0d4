import type { Bilingual } from '../core/bilingual';
import { factsOfRole, type ColumnRole, type LineRole } from '../model/roles';
import type { LayoutId } from '../model/table';
import { subjectsNamed } from '../forms/words/subject-words';
import { layoutOf, layouts } from '../forms/layouts';
import type { Layout, Shape } from '../forms/layouts/layout';
import type { Lane } from './columns';
import { normaliseCaption, remembering } from '../core/captions';

/** What a segment shows of itself, before its kind is known. */
export interface Evidence {
  readonly lanes: readonly Lane[];
  readonly shapes: ReadonlySet<Shape>;
  /** Column roles, and the item roles of its lines. */
  readonly roles: ReadonlySet<LineRole>;
  readonly title: string;
  /** Header cells over the amounts: 一般公共预算支出 tells tables with equal columns apart. */
  readonly groups: readonly string[];
  readonly sheetName: string;
  readonly isFinal: boolean;
}

export type Choice =
  | { readonly kind: 'known'; readonly layout: Layout }
  | { readonly kind: 'unknown'; readonly why: Bilingual; readonly nearest: Layout | undefined };

const RECOGNISED = layouts.filter(({ shape }) => shape !== 'targets');
const FINAL = RECOGNISED.filter(({ kind }) => kind === 'final');
const BUDGET = RECOGNISED.filter(({ kind }) => kind === 'budget');

/** Structure decides which layouts can be meant, the words which of those is. */
export function chooseLayout(evidence: Evidence, assigned?: LayoutId): Choice {
  const named = assigned === undefined ? undefined : layoutOf(assigned);
  if (named !== undefined) return { kind: 'known', layout: named };
  const wanted = evidence.isFinal ? FINAL : BUDGET;
  const called = subjectText(evidence.title);
  const alike = wanted.filter((layout) => fits(layout, evidence));
  const fitting = alike.filter((layout) => !isContradicted(layout, called));
  const byTitle = wanted.filter(
    (layout) => fitting.includes(layout) || (isNamed(layout, called, evidence) && !isContradicted(layout, called)),
  );
  const bySubject =
    firstNamed(byTitle, [called]) ??
    firstNamed(fitting, evidence.groups.map(subjectText)) ??
    firstNamed(fitting, [subjectText(evidence.sheetName)]);
  const known = bySubject ?? fitting.find((layout) => layout.needsSubject !== true);
  if (known !== undefined) return { kind: 'known', layout: known };
  const nearest =
    firstNamed(wanted, [subjectText(evidence.title)]) ?? firstNamed(wanted, [subjectText(evidence.sheetName)]);
  return { kind: 'unknown', nearest, why: whyUnknown(evidence, alike, fitting, nearest) };
}

/** Whether a title means another table than the layout's, however much the columns are alike. */
function isContradicted({ subject, titleNouns = [], notCalled }: Layout, called: string): boolean {
  if (notCalled?.test(called) === true) return true;
  const isOwn = subject.test(called);
  for (const noun of subjectsNamed(called).keys()) if (!isOwn || !titleNouns.includes(noun)) return true;
  return false;
}

/** Whether the title alone says so, of a table that is named by such lines and shows nothing that the layout never has. */
function isNamed(layout: Layout, called: string, { shapes, roles }: Evidence): boolean {
  const { shape, titleSuffices, namedBy, excludes = [] } = layout;
  const otherShapes = (layout.otherShapes ?? []).filter(
    // With its revenue beside it, where the title says so.
    (each) => each !== 'two-sided' || layout.oneBudget?.test(called) === true,
  );
  if (titleSuffices === true && shapes.has(shape)) return true;
  return (
    namedBy?.test(called) === true &&
    [shape, ...otherShapes].some((each) => shapes.has(each)) &&
    !excludes.some((role) => roles.has(role))
  );
}

export function fits(layout: Layout, { shapes, roles }: Evidence): boolean {
  return (
    shapes.has(layout.shape) &&
    !layout.requires.some((role) => isLacking(role, roles)) &&
    !(layout.excludes ?? []).some((role) => roles.has(role))
  );
}

function lacking(layout: Layout, roles: ReadonlySet<LineRole>): Layout['requires'] {
  return layout.requires.filter((role) => isLacking(role, roles));
}

function isLacking(role: ColumnRole | readonly ColumnRole[], roles: ReadonlySet<LineRole>): boolean {
  return typeof role === 'string' ? !roles.has(role) : !role.some((each) => roles.has(each));
}

/** A title without what is not its subject: year, 部门, 单位, and the name of the organisation stays harmless. */
export const subjectText = remembering((title) =>
  normaliseCaption(title)
    .replace(/20\d\d年(?:度)?/g, '')
    .replace(/预算单位|(?:部门|单位)(?:\((?:单位|部门)\))?/g, ''),
);

function firstNamed(candidates: readonly Layout[], texts: readonly string[]): Layout | undefined {
  for (const text of texts) {
    const named = candidates.find((layout) => text !== '' && layout.subject.test(text));
    if (named !== undefined) return named;
  }
  return undefined;
}

function whyUnknown(
  evidence: Evidence,
  alike: readonly Layout[],
  fitting: readonly Layout[],
  nearest: Layout | undefined,
): Bilingual {
  const contradicted = alike.filter((layout) => !fitting.includes(layout));
  const nouns = [...subjectsNamed(subjectText(evidence.title)).values()];
  const other = contradicted.find((layout) => layout === nearest) ?? contradicted[0];
  if (other !== undefined && (other === nearest || nearest === undefined || nouns.length > 0 || fitting.length > 0))
    return whyAnother(other, nouns);
  if (fitting.length > 0) {
    const zh = fitting.map((layout) => `《${layout.name.zh}》`).join('、');
    return {
      zh: `栏次与${zh}相同，但标题和表头没有写明是其中哪一张，无法判定。请补全标题，或在窗格中指定。`,
      en: `Its columns are those of ${fitting.map((layout) => layout.name.en).join(', ')}, but neither title nor header says which. Complete the title or assign the table in the pane.`,
    };
  }
  if (nearest === undefined) {
    return {
      zh: '有表头，但栏次不属于已知的任何一张公开表。仅按表内自身结构核对合计。',
      en: 'There is a header, but its columns belong to no known disclosure table. Only the sums its own structure states are checked.',
    };
  }
  const missing = lacking(nearest, evidence.roles);
  return {
    zh: `标题近似《${nearest.name.zh}》，但表头缺少${missing.length === 0 ? '该表的分类编码或左右两栏结构' : `“${missing.map((each) => oneOf(each, 'zh', '或')).join('”“')}”`}栏。`,
    en: `The title is close to “${nearest.name.en}”, but the header lacks ${missing.length === 0 ? 'its codes or its two sides' : missing.map((each) => oneOf(each, 'en', ' or ')).join(', ')}.`,
  };
}

/** The title says that it is another table; by which of its words, where it names a subject. */
function whyAnother({ name }: Layout, nouns: readonly string[]): Bilingual {
  const zh = nouns.length === 0 ? '与之不符' : `写的是“${nouns.join('”“')}”`;
  const en = nouns.length === 0 ? 'does not fit' : `says ${nouns.map((noun) => `“${noun}”`).join(', ')}`;
  return {
    zh: `栏次与《${name.zh}》相同，但标题${zh}，是另一张表。仅按表内自身结构核对合计。`,
    en: `Its columns are those of “${name.en}”, but its title ${en}: another table. Only the sums its own structure states are checked.`,
  };
}

/** The column that is lacking, or those of which one is. */
function oneOf(wanted: ColumnRole | readonly ColumnRole[], language: keyof Bilingual, or: string): string {
  const some = typeof wanted === 'string' ? [wanted] : wanted;
  return some.map((role) => factsOfRole(role)[language]).join(or);
}
