import type { FactKey } from '../grammar/facts';
import * as cue from './cues';
import { sees, type Figure } from './figure';
import { named, type Named } from './subject';
import { compared, isEarlier, measureIn, type Sentence } from './comparison';
import { explains, namedChange } from './reasons';

/**
 * Gives every figure the role that the words left of it tell, and its subject. Words are a prior: which figures it belongs
 * to is settled by attachment and arithmetic.
 * @param year the budget year of the text
 */
export function giveRoles(
  figures: readonly Figure[],
  year: number | undefined,
  items: ReadonlyMap<number, Named> = new Map(),
): void {
  const state: Sentence = { sentence: -1, base: undefined, levels: [], words: '' };
  for (const figure of figures) {
    if (figure.sentence !== state.sentence)
      Object.assign(state, { sentence: figure.sentence, base: undefined, levels: [], words: '' });
    const before = figures[figure.index - 1];
    const previous = before?.sentence === figure.sentence ? before : undefined;
    state.words = (state.words + figure.words).slice(-400);
    roleOf(figure, previous, figures[figure.index + 1], year);
    joinRun(figure, previous);
    if (figure.role === 'change' || figure.role === 'rate') {
      compared(figure, previous, state, year);
      explicitSubject(figure, previous);
    } else if (figure.role === 'level' || figure.role === 'base' || figure.role === 'count') {
      ownSubject(figure, previous, items.get(figure.paragraph), state, year);
    }
    figure.isReason = explains(figure, state.words);
    namedChange(figure, state.words);
    if (figure.role === 'level' && figure.kind === 'amount')
      state.levels = [...state.levels.filter((each) => each.depth < figure.depth), figure];
    state.words += '#';
  }
}

function roleOf(
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
  year: number | undefined,
): void {
  const { kind, words } = figure;
  const change = cue.CHANGE.exec(words);
  if (kind === 'count') figure.role = 'count';
  else if (kind === 'unchanged') figure.role = 'change';
  else if (kind === 'percentage') percentageRole(figure, change, previous);
  else amountRole(figure, change, previous, next, year);
}

function amountRole(
  figure: Figure,
  change: RegExpExecArray | null,
  previous: Figure | undefined,
  next: Figure | undefined,
  year: number | undefined,
): void {
  const { words } = figure;
  const isCompared =
    next?.sentence === figure.sentence && next.depth === figure.depth && /^[,，]?(?:比|较|与|同比|由)/.test(next.words);
  if (cue.PER_HEAD.test(words) && !isCompared) {
    figure.role = 'other';
    return;
  }
  const beyond = cue.BEYOND.exec(words);
  const base = cue.BASE.exec(words);
  const what = base?.groups?.['what'] ?? '';
  if (
    /占[^,，。；;\d]{2,30}$/.test(words) &&
    next?.kind === 'percentage' &&
    /^的?(?:比例|比重)?(?:为|是)?$/.test(next.words)
  ) {
    figure.role = 'base';
    figure.base = 'whole';
  } else if (previous !== undefined && isAsideBase(words)) {
    figure.role = 'base';
    figure.base = cue.NAMED_EARLIER.test(words) || !cue.NAMED_BUDGET.test(words) ? 'earlier' : 'budget';
    figure.baseMeasure = measureIn(words);
  } else if (/由(?:原来的?|原)?$/.test(words) && next?.sentence === figure.sentence && cue.UP_TO.test(next.words)) {
    figure.role = 'base';
    figure.base = 'earlier';
  } else if (change !== null && !cue.UP_TO.test(words)) {
    figure.role = 'change';
    figure.sign = signOf(change);
  } else if (cue.DIFFERENCE.test(words)) {
    figure.role = 'change';
    figure.base = 'beside';
  } else if (beyond !== null) {
    figure.role = 'change';
    figure.base = cue.NAMED_EARLIER.test(beyond[0]) ? 'earlier' : 'budget';
    figure.sign = /[大高超多]/.test(beyond.groups?.['verb'] ?? '') ? 1 : -1;
  } else if (base !== null && !/安排|减|增/.test(what) && !base[0].startsWith('占') && !isThisYear(what, year)) {
    figure.role = 'base';
    figure.base = cue.NAMED_BUDGET.test(what) && !isEarlier(what, year) ? 'budget' : 'earlier';
    figure.baseMeasure = measureIn(what);
    figure.baseYear = Number(cue.YEAR.exec(what)?.[1]) || undefined;
  } else figure.role = 'level';
  if (figure.role === 'level' && previous?.role === 'change' && isJoined(words) && previous.kind === 'amount') {
    figure.role = 'change';
    figure.sign = previous.sign;
  }
}

/** （预算 X）, （上年为 X）, and ，上年为 X： an amount that is named by its year or by 预算 alone. */
function isAsideBase(words: string): boolean {
  return (
    /^[(（](?:年初|全年|调整后?)?预算(?:数|安排)?(?:为|是)?$/.test(words) ||
    /(?:^|[,，(（])(?:上一?年度?|去年)(?:同期)?(?:预算|决算|执行|支出)?数?(?:为|是)$/.test(words) ||
    /(?:比|较|与)(?:上一?年度?|去年)[(（](?:为|是)?$/.test(words)
  );
}

function percentageRole(figure: Figure, change: RegExpExecArray | null, previous: Figure | undefined): void {
  const { words } = figure;
  const noun = cue.RATE_NOUN.exec(words);
  if (cue.DEVIATION.test(words)) {
    figure.role = 'rate';
    figure.base = 'budget';
    figure.sign = figure.percent < 0 ? 1 : 0;
  } else if (change !== null || noun !== null) {
    figure.role = 'rate';
    figure.sign =
      noun === null && change !== null
        ? signOf(change)
        : cue.IS_FALL_NOUN.test(noun?.[0] ?? '')
          ? -1
          : /增减|变/.test(noun?.[0] ?? '')
            ? 0
            : noun === null
              ? 0
              : 1;
  } else if (cue.COMPLETION.test(words)) figure.role = 'completion';
  else if (cue.SHARE.test(words) || previous?.base === 'whole') figure.role = 'share';
  else if (previous?.role === 'change' && /^[(,，]?$/.test(words)) {
    figure.role = 'rate';
    figure.sign = previous.sign;
  } else if (
    (previous?.role === 'rate' || previous?.role === 'share' || previous?.role === 'completion') &&
    isJoined(words)
  ) {
    figure.role = previous.role;
    figure.sign = previous.sign;
  } else if (previous?.role === 'base' && /^的?$/.test(words)) figure.role = 'completion';
  // 增长 -11.25% is a fall.
  if (figure.percent < 0) figure.sign = -figure.sign;
}

function signOf(change: RegExpExecArray): number {
  if (change.groups?.['before'] !== undefined || change.groups?.['behind'] !== undefined) return 0;
  return cue.IS_DOWN.test(change.groups?.['verb'] ?? '') ? -1 : 1;
}

function isJoined(words: string): boolean {
  return /^(?:[、和,，及与]|以及)$/.test(words);
}

/** A、B 和 C分别为 1、2 和 3: one run of figures, one after the other. */
function joinRun(figure: Figure, previous: Figure | undefined): void {
  if (previous?.kind !== figure.kind || previous.role !== figure.role || !isJoined(figure.words)) return;
  const run = previous.run ?? [previous];
  previous.run = run;
  (run as Figure[]).push(figure);
  figure.run = run;
  figure.runPlace = run.length - 1;
}

function isThisYear(what: string, year: number | undefined): boolean {
  return year !== undefined && what.includes(`${year}年`) && !cue.NAMED_BUDGET.test(what);
}

/** A change or rate with a subject of its own: 公务接待费较上年减少 X. */
function explicitSubject(figure: Figure, previous: Figure | undefined): void {
  const last = figure.words.split(/[,，；;:：。]/).at(-1) ?? '';
  const head = last
    .replace(cue.CHANGE, '')
    .replace(cue.COMPARED, '')
    .replace(/^(?:的)?(?:支出|决算|预算|执行|完成|安排)*(?:数|额)/, '')
    .replace(/相比|对比|相$|各|分别|均|同口径|经比较|[比较与同由]/g, '');
  const subject = cue.BEYOND.test(last) ? { key: '', caption: '' } : named(head);
  const isName = /费|收入|支出|经费|总计|合计|资金|拨款|三公|接待|出国|购置|运行|采购|预算|结余/.test(head);
  if (subject.key !== '' && isName && !head.includes('占')) {
    figure.key = subject.key;
    figure.caption = subject.caption;
    figure.isExplicit = true;
  } else if (
    previous !== undefined &&
    (previous.role === 'change' || previous.role === 'rate') &&
    !/[；;。]|其中/.test(figure.words)
  ) {
    figure.key = previous.key;
    figure.caption = previous.caption;
    figure.isExplicit = previous.isExplicit;
  }
}

/** 收支总预算 X，其中：收入预算 Y，支出预算 Z: behind these 收入 and 支出 are sides, not what was named before. */
const SIDES: ReadonlySet<string> = new Set<FactKey>(['revenue', 'expenditure', 'balance', 'fiscal-balance']);

function ownSubject(
  figure: Figure,
  previous: Figure | undefined,
  item: Named | undefined,
  state: Sentence,
  year: number | undefined,
): void {
  const { words } = figure;
  const last = words.split(/[,，；;:：。]|\)(?=[^)]*$)/).at(-1) ?? '';
  let subject =
    cue.UP_TO.test(last) && previous?.role === 'base' ? { key: previous.key, caption: previous.caption } : named(last);
  if (subject.key === '') subject = named(words);
  const level = state.levels.findLast((each) => sees(figure, each));
  // 支出决算为 X behind 公务接待费预算为 Y names no subject of its own.
  const isGeneric =
    /^(?:revenue|expenditure)$/.test(subject.key) &&
    /^(?:实际|其中|年)*(?:支出|收入)(?:决算|预算)?数?(?:为|是|共计|完成)*$/.test(
      last.replace(/(?:19|20)\d\d年度?/, ''),
    );
  if ((subject.key === '' || isGeneric) && level !== undefined && level.key !== '' && !SIDES.has(level.key))
    subject = { key: level.key, caption: level.caption };
  else if (subject.key === '' && level !== undefined) subject = { key: level.key, caption: level.caption };
  else if ((subject.key === '' || isGeneric) && item !== undefined) subject = item;
  figure.key = subject.key;
  figure.caption = subject.caption;
  const compare = /相比|对比/.test(words) ? words.replace(cue.COMPARED, '') : words;
  const years = [...compare.matchAll(/((?:19|20)\d\d)年/g)].map((match) => Number(match[1]));
  figure.year = years.at(-1) ?? level?.year ?? year;
  const near = words.slice(-24);
  figure.measure = cue.BUDGETED.test(near) ? 'budget' : cue.SPENT.test(near) ? 'final' : undefined;
  figure.scope = [...words.matchAll(cue.SCOPE)].at(-1)?.[0] ?? level?.scope ?? '';
  if (figure.role === 'level' && figure.run !== undefined) nameRun(figure);
}

/** 货物、工程、服务分别为 X、Y、Z: the names of a run stand in front of its first figure. */
function nameRun(figure: Figure): void {
  const run = figure.run;
  const [first] = run ?? [];
  if (run === undefined || first === undefined) return;
  const clause = first.words.split(/[,，；;:：。]/).at(-1) ?? '';
  const names = clause.replace(/(?:分别|各|依次)(?:为|是|达|安排|完成)?$/, '').split(/[、和及与]/);
  if (names.length < run.length || !/分别|各|依次/.test(clause)) return;
  for (const [place, each] of run.entries()) {
    const subject = named(names[names.length - run.length + place] ?? '');
    if (subject.key !== '') Object.assign(each, subject);
  }
}
