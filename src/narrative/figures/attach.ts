import * as cue from './cues';
import { comparesAlike } from './comparison';
import type { Figure } from './figure';
import { sees } from './figure';
import { isLevel, levelsBefore, type Figures } from './read';

/** What a change or a rate belongs to. */
export interface Attachment {
  readonly level: Figure | undefined;
  /** The amount it compares with, where that is printed. */
  readonly base: Figure | undefined;
  /** Of a rate, the change it is of. */
  readonly change: Figure | undefined;
  /** 3 the words say so, 2 likely, 1 the nearest there is, 0 none. */
  readonly sureness: number;
}

const NONE: Attachment = { level: undefined, base: undefined, change: undefined, sureness: 0 };

/** Finds for each change and rate the amount, base and change that it belongs to; no match, no attachment. */
export function attachAll(
  figures: Figures,
  tabled: (key: string, beside: Figure) => Figure | undefined = () => undefined,
): ReadonlyMap<Figure, Attachment> {
  const attached = new Map<Figure, Attachment>();
  for (const figure of figures.all) {
    if (figure.role !== 'change' && figure.role !== 'rate') continue;
    if (figure.isReason && !(figure.role === 'rate' || figure.isExplicit)) {
      attached.set(figure, NONE);
      continue;
    }
    const at =
      figure.run === undefined
        ? attach(figures, figure, attached, tabled)
        : attachInRun(figures, figure, figure.run, attached);
    attached.set(figure, at);
    if (figure.caption === '' && at.level !== undefined) figure.caption = at.level.caption;
  }
  return attached;
}

/** 2016年 X，2015年 Y；减少 Z: the second of two amounts of one subject is the base of what follows. */
export function secondYears(all: readonly Figure[], year: number | undefined): void {
  for (const figure of all) {
    if (!isLevel(figure) || figure.run !== undefined) continue;
    const next = all[figure.index + 1];
    const before = all
      .slice(Math.max(0, figure.index - 4), figure.index)
      .filter((each) => isLevel(each) && each.sentence === figure.sentence && each.depth === figure.depth);
    const last = before.at(-1);
    if (last === undefined || next?.sentence !== figure.sentence || (next.role !== 'change' && next.role !== 'rate'))
      continue;
    const said = [...figure.words.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
    if (said !== undefined && year !== undefined && Number(said) < year && figure.key === last.key) {
      figure.role = 'base';
      figure.base = 'earlier';
    } else if (
      /(?:年初|当年|全年|调整)?预算数?(?:为|是)?$/.test(figure.words) &&
      last.measure !== 'budget' &&
      figure.key === last.key
    ) {
      figure.role = 'base';
      figure.base = 'budget';
    }
  }
}

function attach(
  figures: Figures,
  figure: Figure,
  attached: ReadonlyMap<Figure, Attachment>,
  tabled: (key: string, beside: Figure) => Figure | undefined,
): Attachment {
  const found = levelOf(figures, figure);
  let { level, sureness } = found;
  if (level === undefined && figure.isExplicit && !figure.isReason) {
    level = tabled(figure.key, figure);
    sureness = level === undefined ? 0 : 1;
  }
  let base = baseOf(figures, figure, level);
  base ??= asideBase(figures, figure, level);
  const sides = namedSides(figures, figure);
  if (sides !== undefined) ({ level, base, sureness } = { ...sides, sureness: 3 });
  if (base === undefined && figure.base === 'earlier' && level !== undefined) {
    const years = otherYear(figures, figure, level);
    if (years !== undefined) ({ level, base } = years);
  }
  if (figure.role === 'change') return { level, base, change: undefined, sureness };
  const change = changeOf(figures, figure);
  const of = change === undefined ? undefined : attached.get(change);
  if (change === undefined || of === undefined) return { level, base, change, sureness };
  return {
    level: of.level ?? (change.isExplicit ? undefined : level),
    base: of.base ?? base,
    change,
    sureness: of.level === undefined ? sureness : of.sureness,
  };
}

function levelOf(figures: Figures, figure: Figure): { level: Figure | undefined; sureness: number } {
  const inSentence = levelsBefore(figures, figure);
  if (figure.isExplicit) {
    const own = inSentence.findLast(({ key }) => key === figure.key);
    if (own !== undefined) return { level: own, sureness: 3 };
    const isNow = (each: Figure) => each.key === figure.key && (each.year === undefined || each.year === figures.year);
    const near = levelsBefore(figures, figure, 1).findLast(isNow);
    if (near !== undefined) return { level: near, sureness: 3 };
    const all = (figures.byKey.get(figure.key) ?? []).filter((each) => isNow(each) && !each.isReason);
    const before = all.findLast(({ index }) => index < figure.index);
    if (before !== undefined && sees(figure, before)) return { level: before, sureness: 2 };
    const behind = all.filter(({ index }) => index > figure.index);
    if (behind[0] !== undefined && behind.every(({ value }) => value === behind[0]?.value))
      return { level: behind[0], sureness: 2 };
    const like = inSentence.findLast(({ key }) => key !== '' && (key.endsWith(figure.key) || figure.key.endsWith(key)));
    return { level: like, sureness: like === undefined ? 0 : 1 };
  }
  const [whole, part] = inSentence;
  // X，包括 A、B；比上年增加 Y: behind ； the whole is spoken of again.
  if (
    whole !== undefined &&
    part !== undefined &&
    /^[；;](?:比|较|与|同比)/.test(figure.words) &&
    cue.LIST.test(part.words)
  )
    return { level: whole, sureness: 2 };
  if (inSentence.length > 0) return { level: inSentence.at(-1), sureness: 3 };
  const before = figures.all[figure.index - 1];
  if (
    before !== undefined &&
    isLevel(before) &&
    before.paragraph === figure.paragraph &&
    before.sentence === figure.sentence - 1 &&
    /^(?:比|较|与|同)/.test(figure.words) &&
    !before.isReason &&
    figures.all[before.index - 1]?.sentence !== before.sentence
  )
    return { level: before, sureness: 2 };
  const inParagraph = levelsBefore(figures, figure, 0);
  const last = inParagraph.at(-1);
  if (last === undefined) return { level: undefined, sureness: 0 };
  const same = inParagraph.filter(({ sentence }) => sentence === last.sentence);
  const [head, second] = same;
  const opensSentence =
    figures.all[figure.index - 1]?.sentence !== figure.sentence || figures.all[figure.index - 1]?.role === 'base';
  const isAlone = inParagraph.every(({ value, sentence }) => value === last.value || sentence === head?.sentence);
  if (
    head !== undefined &&
    opensSentence &&
    /^(?:比|较|与|同)/.test(
      figures.all[figure.index - 1]?.role === 'base' ? (figures.all[figure.index - 1]?.words ?? '') : figure.words,
    ) &&
    isAlone &&
    second !== undefined &&
    cue.LIST.test(second.words)
  )
    return { level: head, sureness: 2 };
  if (head !== undefined && second !== undefined && same.length >= 3 && cue.LIST.test(second.words))
    return { level: head, sureness: 1 };
  return { level: last, sureness: 1 };
}

/** The printed amount that is compared with, in the sentence before the figure. */
function baseOf({ all }: Figures, figure: Figure, level: Figure | undefined): Figure | undefined {
  let base: Figure | undefined;
  for (let at = figure.index - 1; at >= 0 && figure.index - at <= 8; at--) {
    const other = all[at];
    if (other?.sentence !== figure.sentence) break;
    if (other.role === 'base' && (other.base === figure.base || figure.base === 'beside')) {
      base = other;
      break;
    }
    if (other.role === 'level' && other !== level) break;
  }
  if (base !== undefined && level !== undefined && base.index < level.index && level.index - base.index > 1)
    base = undefined;
  if (base !== undefined || figure.base !== 'budget' || level === undefined) return base;
  return all
    .slice(Math.max(0, level.index - 2), level.index + 3)
    .findLast(
      (each) =>
        each.index < figure.index &&
        each !== level &&
        each.sentence === level.sentence &&
        (each.role === 'level' || each.role === 'base') &&
        (each.measure === 'budget' || each.base === 'budget') &&
        (each.key === '' || each.key === level.key) &&
        level.measure !== 'budget',
    );
}

/** 与上年持平（上年为 X）: the amount compared with stands in a bracket behind. */
function asideBase({ all, year }: Figures, figure: Figure, level: Figure | undefined): Figure | undefined {
  const next = all[figure.index + 1];
  if (
    next?.kind !== 'amount' ||
    next.sentence !== figure.sentence ||
    next.depth !== figure.depth + 1 ||
    level === undefined
  )
    return undefined;
  const isEarlier =
    cue.NAMED_EARLIER.test(next.words) || (next.year !== undefined && year !== undefined && next.year < year);
  return figure.base === 'earlier' && isEarlier && next.key === level.key ? next : undefined;
}

/** 决算数比预算数减少 X: which of the two amounts before is which, told by the words. */
function namedSides({ all }: Figures, figure: Figure): { level: Figure; base: Figure } | undefined {
  const said = [...figure.words.matchAll(cue.COMPARED)].at(-1)?.groups?.['what'];
  const word = said === undefined ? undefined : [...said.matchAll(/执行数|决算|完成数/g)].at(-1)?.[0];
  if (said === undefined || word === undefined) return undefined;
  const near = all
    .slice(Math.max(0, figure.index - 4), figure.index)
    .filter(
      (each) =>
        each.sentence === figure.sentence && each.kind === 'amount' && (each.role === 'level' || each.role === 'base'),
    );
  const of = near.filter(({ words }) => words.slice(-12).includes(word));
  const [base] = of;
  const [level] = near.filter((each) => each !== base);
  if (base === undefined || of.length !== 1 || level === undefined || near.length !== 2) return undefined;
  const said4 = cue.YEAR.exec(said)?.[1];
  return said4 !== undefined && !base.words.includes(said4) && base.year !== Number(said4)
    ? undefined
    : { level, base };
}

/** Last year's amount of the same subject, where the text says it. */
function otherYear(
  { all, year, byKey }: Figures,
  figure: Figure,
  level: Figure,
): { level: Figure; base: Figure } | undefined {
  if (level.key === '' || level.year === undefined) return undefined;
  const alike = byKey.get(level.key) ?? [];
  if (year !== undefined && level.year < year) {
    const now = alike.findLast(
      (each) => each.index < level.index && each.year === year && each.sentence === level.sentence,
    );
    return now === undefined ? undefined : { level: now, base: level };
  }
  const before = alike.filter(
    (each) =>
      each.index < figure.index &&
      figure.index - each.index < 40 &&
      each.year === (level.year ?? 0) - 1 &&
      Math.abs(each.paragraph - level.paragraph) <= 1 &&
      !each.isReason &&
      (each.measure === level.measure || each.measure === undefined || level.measure === undefined),
  );
  const [first] = before;
  return first !== undefined && before.every(({ value }) => value === first.value) && all.length > 0
    ? { level, base: first }
    : undefined;
}

/** The change that a rate is of: the nearest before it that compares with the same. */
function changeOf({ all }: Figures, figure: Figure): Figure | undefined {
  for (let at = figure.index - 1; at >= 0 && figure.index - at <= 8; at--) {
    const other = all[at];
    if (other?.sentence !== figure.sentence) return undefined;
    if (other.role === 'level' && sees(figure, other)) return undefined;
    if (other.role === 'rate' && other.bracket === figure.bracket) return undefined;
    if (other.role === 'change' && other.kind === 'amount' && sees(figure, other))
      return comparesAlike(other, figure) &&
        !(other.isReason && !figure.isReason) &&
        !(figure.isExplicit && other.isExplicit && figure.key !== other.key)
        ? other
        : undefined;
  }
  return undefined;
}

/** 分别减少 A 和 B，下降 C 和 D: each to the level or change in the same place of its run. */
function attachInRun(
  figures: Figures,
  figure: Figure,
  run: readonly Figure[],
  attached: ReadonlyMap<Figure, Attachment>,
): Attachment {
  const [first] = run;
  if (first === undefined) return NONE;
  const place = figure.runPlace;
  let levels = levelsBefore(figures, first);
  if (levels.length < run.length) levels = levelsBefore(figures, first, 0);
  const level = levels.length < run.length ? undefined : levels.slice(-run.length)[place];
  if (figure.role === 'change') return { level, base: undefined, change: undefined, sureness: 2 };
  const changes = figures.all
    .slice(Math.max(0, first.index - 12), first.index)
    .filter((each) => each.sentence === first.sentence && each.role === 'change' && each.kind === 'amount')
    .slice(-run.length);
  const change = changes.length === run.length ? changes[place] : undefined;
  const of = change === undefined ? undefined : attached.get(change);
  return { level: of?.level ?? level, base: undefined, change, sureness: 2 };
}
