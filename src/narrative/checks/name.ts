import { functionalName } from '../../forms/classification/codes';
import { normaliseCaption } from '../../core/captions';
import { CLASSIFICATION } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { comparable, likeness, stem } from '../captions';
import type { Context } from '../context';
import type { Fact } from '../facts';
import type { Passage } from '../narrative';
import { statedAmount } from '../ratio';
import { say, tallyFor, type TextCheck, type Tally } from './check';

/** Below this likeness a caption is not taken for another one, unless it stands in the same place. */
const ALIKE = 0.7;

/** A functional or economic item has the name that the tables give it. */
export const name: TextCheck = {
  id: 'narrative-name',
  title: { zh: '科目名称与公开表一致', en: 'Names of classification items agree with the tables' },
  basis: CLASSIFICATION,
  severity: 'warning',
  run: checkName,
};

function checkName(context: Context): RuleResult {
  const tally = tallyFor(name.id);
  const said = new Map<string, string>();
  const twice = new Set<string>();
  for (const passage of context.narrative.passages) {
    const { path } = passage.subject;
    if (path?.code !== undefined) codedNames(context, tally, passage, said, twice);
    else if (path !== undefined || passage.subject.fact === undefined) uncodedName(context, tally, passage);
  }
  return tally.result(context.facts.tables.length === 0 ? say((m) => m.noTables) : undefined);
}

/** 一般公共服务支出（201）…（03）事业运行（50）: each level's name against its code. */
function codedNames(
  context: Context,
  tally: Tally,
  passage: Passage,
  said: Map<string, string>,
  twice: Set<string>,
): void {
  const { path } = passage.subject;
  if (path?.code === undefined) return;
  const levels = path.names.length === 1 ? [path.code] : [3, 5, 7].map((length) => path.code?.slice(0, length) ?? '');
  for (const [index, stated] of path.names.entries()) {
    const code = levels[index];
    if (code === undefined || code === '') continue;
    const first = said.get(code);
    const isNew = !twice.has(code);
    said.set(code, first ?? stated);
    const expected = context.facts.nameOf(code) ?? functionalName(code);
    const isPrinted = context.facts.tables.length > 0 && expected !== undefined;
    if (isPrinted && stem(expected) !== stem(stated)) {
      const right = expected.replace(/\s+/g, '');
      tally.finds({
        severity: 'warning',
        place: passage.subject.place,
        stated,
        expected: right,
        message: say((m) => m.nameForCode(code, stated, right)),
      });
    } else if (
      isNew &&
      code.length > 3 &&
      first !== undefined &&
      normaliseCaption(first) !== normaliseCaption(stated) &&
      stem(first) === stem(stated)
    ) {
      twice.add(code);
      tally.remarks({
        severity: 'notice',
        place: passage.subject.place,
        stated,
        expected: first,
        message: say((m) => m.nameTwice(code, first, stated)),
      });
    } else if (isPrinted) {
      tally.holds();
    }
  }
}

/** A name without a code: found in the tables, or like one there that has just this amount. */
function uncodedName(context: Context, tally: Tally, passage: Passage): void {
  const [level] = passage.levels;
  const { caption, path } = passage.subject;
  if (level === undefined || context.facts.tables.length === 0) return;
  const [found] = context.factsFor(passage);
  if (found !== undefined) {
    if (
      caption.includes('其它') &&
      comparable(found.caption) === comparable(caption) &&
      !found.caption.includes('其它')
    ) {
      tally.finds({
        severity: 'notice',
        place: passage.subject.place,
        stated: caption,
        expected: found.caption,
        facts: [found],
        message: say((m) => m.nameVariant(caption, found.caption)),
      });
    } else if (path !== undefined || isClassified(context, passage)) {
      tally.holds();
    }
    return;
  }
  if (path === undefined && !isClassified(context, passage)) return;
  const amount = statedAmount(level);
  if (amount === 0n) return;
  const enumeration = context.enumerationOf(passage)?.subject.fact;
  const kind = enumeration === 'personnel' || enumeration === 'public' ? 'economic' : 'functional';
  const lines = context.facts
    .lines(kind, context.scopeOf(passage))
    .filter((line) => isSameAmount(passage, line) && hasDepth(line, path?.depth ?? (kind === 'functional' ? 1 : 2)));
  const like = lines.filter((line) => likeness(line.caption, caption) >= ALIKE);
  const right =
    like[0] ?? (path?.depth === 3 ? lines.find((line) => isInside(context, line, path.names.at(-2) ?? '')) : undefined);
  if (right === undefined) return;
  const message = say((m) =>
    m.nameLike(caption, right.caption, level.place.quote.replace(/\s+/g, ''), { zh: right.label, en: right.labelEn }),
  );
  tally.finds({
    severity: 'warning',
    place: passage.subject.place,
    stated: caption,
    expected: right.caption,
    facts: [right],
    message,
  });
}

/** Whether a caption stands among lines of a classification: beside functional classes, or inside 人员经费 and 公用经费. */
function isClassified(context: Context, passage: Passage): boolean {
  const enumeration = context.enumerationOf(passage);
  const whole = enumeration?.subject.fact;
  if (whole === 'personnel' || whole === 'public') return true;
  return enumeration?.parts.some((part) => context.narrative.passages[part]?.subject.path !== undefined) ?? false;
}

function isSameAmount(passage: Passage, line: Fact): boolean {
  const [level] = passage.levels;
  if (level === undefined) return false;
  const distance = statedAmount(level) - line.amount;
  const step = passage.figure.half * 2n;
  return (distance < 0n ? -distance : distance) * 2n <= (step > line.step ? step : 0n);
}

function hasDepth(line: Fact, depth: number): boolean {
  return line.code === undefined || line.code.length === [0, 3, 5, 7][depth];
}

function isInside(context: Context, line: Fact, section: string): boolean {
  const above = line.code === undefined ? undefined : context.facts.nameOf(line.code.slice(0, 5));
  return above !== undefined && stem(above) === stem(section);
}
