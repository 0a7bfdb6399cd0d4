import { remembering, withoutNumbering } from '../../core/captions';
import { factOf } from '../grammar/facts';
import { pathIn, subjectIn } from '../subjects';

/** What a figure is about. */
export interface Named {
  /** '' where the words name nothing. */
  readonly key: string;
  readonly caption: string;
}

export const NAMELESS: Named = { key: '', caption: '' };

const BEFORE_NAME = /^.*(?:其中|包括|包含|原因|主要是|主要为)[:：,，]?/;
/** Words that every caption may carry: years, budget and outturn, verbs of spending. */
const FORMULA =
  /(?:19|20)\d\d年(?:度|初|末)?|本年度?|今年|当年|全年|年初|年末|上年度?|去年|预算|决算|执行|完成|累计|安排|总额|数|合计|总计|共计|实际|为|是|的|约|共|其中|包括|[\s,，、。；;:：()"'[\]]|本?部门|我?单位|一般公共|财政拨款|情况|金额|达|由|从|分别|各|均|规模|使用|当期/g;
const BARE_TAIL = /(?:支出|收入|经费|资金|费用?|款)+$/;

/** The subject that words name: a fact of the tables where they end in one, else what is left of them without formula words. */
export const named = remembering((words: string): Named => find(words.length > 120 ? words.slice(-120) : words));

const NOWHERE = { start: 0, length: 0, quote: '' };

function find(words: string): Named {
  const { path: said } =
    subjectIn(words.split(/[，。；;]/).findLast((piece) => piece.includes('(')) ?? '', () => NOWHERE) ?? {};
  if (said !== undefined) return { key: `path:${said.code ?? said.names.join('/')}`, caption: said.names.at(-1) ?? '' };
  const bare = withoutNumbering(words.replace(BEFORE_NAME, ''))
    .replace(/["“”]/g, '')
    .replace(/[\s,，、:：(]+$/, '')
    .replace(/(?:为|是|共|约|达到?|(?<![合总小累])计|各|均|分别|安排|下达|完成|实际|累计|仅)+$/, '')
    .replace(/(?:年初|全年|当年|调整后?的?)预算(?:数|安排)?$/, '预算')
    .replace(/(?:执行数?|预算数|决算数|完成数)$/, (word) => (word.startsWith('预') ? '预算' : '决算'))
    .replace(/(?:19|20)\d\d年(?:度|初|末)?(?:执行|完成|预算|决算)?(?:数)?$/, '');
  const path = pathIn(bare);
  if (path !== undefined) return { key: `path:${path.code ?? path.names.join('/')}`, caption: path.names.at(-1) ?? '' };
  const fact = factOf(bare);
  if (fact !== undefined) return { key: fact.fact, caption: fact.words };
  const plain = bare.replace(FORMULA, '');
  if (plain === '收入' || plain === '总收入') return { key: 'revenue', caption: bare };
  if (plain === '支出' || plain === '总支出') return { key: 'expenditure', caption: bare };
  if (/^(?:支|收|费用?|经费|资金|费)?$/.test(plain)) return NAMELESS;
  const key = plain.replace(BARE_TAIL, '').replace(/总$/, '').slice(-14);
  return key === '' ? NAMELESS : { key, caption: bare.slice(-24) };
}
