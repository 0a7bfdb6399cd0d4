import { normaliseCaption } from '../../core/captions';
import { ECONOMIC_CODES } from './economic-codes';
import { FUNCTIONAL_CODES } from './functional-codes';

/** One name of a code (科目) and how far it can be trusted. */
export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** Published documents in which code and name were read together; 0 means remembered only. */
  readonly documents: number;
  /** First and last budget year of the name, where known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Classes under names of earlier years or of local forms, which are no entries of their own. */
const OTHER_CLASS_NAMES: Readonly<Record<string, string>> = {
  医疗卫生支出: '210',
  医疗卫生: '210',
  环境保护支出: '211',
  城乡社区事务支出: '212',
  农林水事务支出: '213',
  资源勘探电力信息等支出: '215',
  商业服务业等事务支出: '216',
  金融监管等事务支出: '217',
  国土资源气象等支出: '220',
  自然资源海洋气象等支出: '220',
  粮油物资管理支出: '222',
  粮油物资储备管理等支出: '222',
  抗疫特别国债还本支出: '234',
  抗疫特别国债支出: '234',
};

type CodeTable = ReadonlyMap<string, readonly CodeEntry[]>;

const functional = once(() => parseCodes(FUNCTIONAL_CODES));
const economic = once(() => parseCodes(ECONOMIC_CODES));
const classes = once(classNames);
const namesToCodes = once(indexNames);

/** All names a code has had, oldest first; none for an unknown code. */
export function entries(code: string): readonly CodeEntry[] {
  const table = code.startsWith('2') ? functional() : economic();
  return table.get(code) ?? [];
}

/** The entry of a code that holds in a budget year; without a year the present one. */
export function entry(code: string, year?: number): CodeEntry | undefined {
  const all = entries(code);
  return (year === undefined ? undefined : all.find((each) => isValidIn(each, year))) ?? all.at(-1);
}

/** Official name of a 功能分类 code. */
export function functionalName(code: string, year?: number): string | undefined {
  return code.startsWith('2') ? entry(code, year)?.name : undefined;
}

/** Official name of an 经济分类 code. */
export function economicName(code: string, year?: number): string | undefined {
  return code.startsWith('2') ? undefined : entry(code, year)?.name;
}

/** The 类 that a name denotes, under its present name or an earlier one, with or without a final 支出. */
export function functionalClassByName(name: string): string | undefined {
  return classes().get(normaliseCaption(name));
}

/** The codes that have or had a name, of both classifications. */
export function codesByName(name: string): readonly string[] {
  return namesToCodes().get(normaliseCaption(name)) ?? [];
}

/** Of the economic classes 工资福利支出 and 对个人和家庭的补助 are 人员经费, all others 公用经费. */
export function isPersonnelCode(code: string): boolean {
  return code.startsWith('301') || code.startsWith('303');
}

export function isValidIn(entry: CodeEntry, year: number): boolean {
  return (entry.from ?? year) <= year && year <= (entry.to ?? year);
}

function classNames(): ReadonlyMap<string, string> {
  const byName = new Map(Object.entries(OTHER_CLASS_NAMES));
  for (const [code, names] of functional()) {
    if (code.length !== 3) continue;
    for (const { name } of names) {
      const comparable = normaliseCaption(name);
      byName.set(comparable, code);
      const short = comparable.replace(/支出$/, '');
      // “其他” alone is a caption of many kinds of line.
      if (short !== '其他') byName.set(short, code);
    }
  }
  return byName;
}

function indexNames(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const [code, names] of [...functional(), ...economic()]) {
    for (const comparable of new Set(names.map(({ name }) => normaliseCaption(name)))) {
      byName.set(comparable, [...(byName.get(comparable) ?? []), code]);
    }
  }
  return byName;
}

function parseCodes(text: string): CodeTable {
  const table = new Map<string, CodeEntry[]>();
  for (const line of text.trim().split('\n')) {
    const [code = '', name = '', ...rest] = line.split(' ');
    const years = /^(\d*)-(\d*)$/.exec(rest.at(-1) ?? '');
    const documents = /^\d+$/.test(rest[0] ?? '') ? Number(rest[0]) : 0;
    const known = table.get(code) ?? [];
    known.push({ code, name, documents, from: year(years?.[1]), to: year(years?.[2]) });
    table.set(code, known);
  }
  return table;
}

function year(digits: string | undefined): number | undefined {
  return digits === undefined || digits === '' ? undefined : Number(digits);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
